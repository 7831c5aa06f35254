package org.probatum.grading;

/**
 * A threshold. No number stands in a rule.
 *
 * @param key such as {@code sample.small}
 * @param value the value in force
 * @param unit its unit; empty for plain counts
 * @param source id of the source register
 * @param byDefault whether the profile left it as it was
 */
public record Policy(String key, double value, String unit, String source, boolean byDefault) {

  /** The share of a whole that a threshold in percent comes to. */
  public double shareOf(int whole) {
    return value * whole / 100;
  }
}
