package org.probatum.statistics;

import org.probatum.text.LiteralNumber;

/**
 * Mean and standard deviation of one sample, as printed.
 *
 * @param mean the mean
 * @param deviation the sample standard deviation (divisor: size − 1), not negative
 * @param size values in the sample, at least 2
 */
public record SampleSummary(LiteralNumber mean, LiteralNumber deviation, int size) {

  public SampleSummary {
    if (size < 2) {
      throw new IllegalArgumentException("size (" + size + ") must be at least 2");
    }
    if (deviation.value().signum() < 0) {
      throw new IllegalArgumentException("deviation (" + deviation + ") must not be negative");
    }
  }

  /** n / (n − 1): turns a variance of the values into the sample variance. */
  double correction() {
    return size / (size - 1.0);
  }
}
