package org.probatum.grading.trait;

import java.util.Set;

/**
 * People or animals as a text names them.
 *
 * @param words the words
 * @param from lowest age in years
 * @param to highest age in years
 * @param traits what else the words tell
 */
record Group(String words, double from, double to, Set<State> traits) {

  /** What a group is besides its age. */
  enum State {
    ANIMAL,
    FEMALE,
    MALE,
    PREGNANT,
    NOT_PREGNANT,
    HEALTHY
  }

  boolean is(State state) {
    return traits.contains(state);
  }

  /**
   * Whether its years have no upper bound and begin well below those of another.
   *
   * @param years from how many years on
   */
  boolean beginsBelow(Group other, double years) {
    return to == Ages.OLDEST && other.from - from >= years;
  }

  boolean sharesAgesWith(Group other) {
    return from <= other.to && other.from <= to;
  }
}
