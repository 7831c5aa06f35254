package org.probatum.statistics;

import java.util.Locale;

/**
 * A computed estimate with its 95 % confidence interval.
 *
 * @param value the estimate
 * @param low lower limit
 * @param high upper limit
 */
public record Estimate(double value, double low, double high) {

  public Range interval() {
    return new Range(low, high);
  }

  /** {@code 0.393 (95% CI 0.212 to 0.731)}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s (95%% CI %s)", Range.digits(value), interval());
  }
}
