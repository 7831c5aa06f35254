package org.probatum.statistics;

/** Refuses what is no probability. */
final class Probability {

  private Probability() {}

  static void require(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " (" + value + ") must lie between 0 and 1");
    }
  }
}
