package org.probatum.evidence;

import java.util.Set;
import org.probatum.text.Dose;
import org.probatum.text.Few;

/**
 * A dose that a study gave.
 *
 * @param interventions concepts of what was given, broader ones too; empty for the time that an
 *     infusion takes
 * @param dose how much
 */
public record GivenDose(Set<String> interventions, Dose dose) {

  /** Whether it is a dose of one of these, or both tell how long an infusion takes. */
  public boolean isOf(Set<String> told, Dose other) {
    return dose.isTime() || other.isTime()
        ? dose.isTime() && other.isTime()
        : Few.any(told, interventions::contains);
  }
}
