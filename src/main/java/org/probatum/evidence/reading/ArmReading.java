package org.probatum.evidence.reading;

import org.probatum.evidence.Arm;
import org.probatum.text.Span;

/**
 * A group as an abstract names it.
 *
 * @param name what it got
 * @param role intervention or comparator
 * @param people how many were allocated to it
 * @param place where it is named
 */
public record ArmReading(String name, Arm.Role role, Told<Integer> people, Span place) {

  Arm arm() {
    return new Arm(name, role, people.answer().orElse(null));
  }
}
