package org.probatum.evidence;

/**
 * A group of a study.
 *
 * @param name what it got
 * @param role intervention or comparator
 * @param participants people allocated to it, or null where not stated
 */
public record Arm(String name, Role role, Integer participants) {

  /** Which side an arm is on. */
  public enum Role {
    INTERVENTION,
    COMPARATOR
  }

  public Arm {
    if (participants != null && participants < 0) {
      throw new IllegalArgumentException(
          "participants (" + participants + ") must not be negative");
    }
  }
}
