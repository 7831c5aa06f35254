package org.probatum.statistics;

/**
 * No event among n people does not mean no risk. Upper 95 % limit about 3/n: Hanley and
 * Lippman-Hand 1983, JAMA 249:1743.
 */
public final class RuleOfThree {

  private RuleOfThree() {}

  /** 3/n, at most 1. */
  public static double upperLimit(long people) {
    require(people);
    return Math.min(1, 3.0 / people);
  }

  /** 1 − 0.05^(1/n). */
  public static double exactUpperLimit(long people) {
    require(people);
    return 1 - Math.pow(0.05, 1.0 / people);
  }

  private static void require(long people) {
    if (people < 1) {
      throw new IllegalArgumentException("people (" + people + ") must be at least 1");
    }
  }
}
