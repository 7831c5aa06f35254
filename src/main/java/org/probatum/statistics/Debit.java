package org.probatum.statistics;

/**
 * Descriptive binary test: for zeros and ones the mean m fixes the standard deviation, SD = √(n/(n
 * − 1) · m (1 − m)). Source: Heathers and Brown 2019, DEBIT.
 *
 * @param consistency whether some unrounded mean gives the printed standard deviation
 * @param expected standard deviations that the printed mean allows
 */
public record Debit(Consistency consistency, Range expected) {

  /**
   * Tests mean and standard deviation of a share.
   *
   * @param sample mean from 0 to 1
   */
  public static Debit check(SampleSummary sample) {
    if (sample.mean().asDouble() < 0 || sample.mean().asDouble() > 1) {
      throw new IllegalArgumentException(
          "mean (" + sample.mean() + ") of zeros and ones must lie between 0 and 1");
    }
    Range mean = Range.of(sample.mean());
    double low = deviation(Math.max(0, mean.low()), sample);
    double high = deviation(Math.min(1, mean.high()), sample);
    double most = mean.contains(0.5) ? deviation(0.5, sample) : Math.max(low, high);
    Range expected = new Range(Math.min(low, high), most);
    return new Debit(Consistency.of(expected.overlaps(Range.of(sample.deviation()))), expected);
  }

  private static double deviation(double mean, SampleSummary sample) {
    return Math.sqrt(sample.correction() * mean * (1 - mean));
  }
}
