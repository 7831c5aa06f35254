package org.probatum.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * GRIM for standard deviations of whole-number data. For a sum T the sum of squares lies between (n
 * − 1)(SD ∓ h)² + T²/n, is whole, and is odd exactly when T is. Every sum that the rounded mean
 * allows is tried: a test of the nearest sum alone flags true data (rsprite and scrutiny did).
 * Source: Anaya 2016, PeerJ Preprints 4:e2400; Allard 2018.
 */
public final class Grimmer {

  private Grimmer() {}

  /**
   * Tests mean and standard deviation together.
   *
   * @param items whole-number items that each value averages, at least 1
   */
  public static Consistency check(SampleSummary sample, int items) {
    Grim grim = Grim.ofMean(sample.mean(), sample.size(), items);
    if (grim.sums().isEmpty()) {
      return Consistency.INCONSISTENT;
    }
    Squares squares = Squares.of(sample, items);
    if (grim.consistency() == Consistency.NOT_APPLICABLE && squares.alwaysFit()) {
      return Consistency.NOT_APPLICABLE;
    }
    return Consistency.of(grim.sums().stream().anyMatch(squares::fit));
  }

  /**
   * The sums of squared deviations that a printed standard deviation allows.
   *
   * @param low least sum of squared deviations
   * @param high greatest
   * @param size values in the sample
   */
  private record Squares(BigDecimal low, BigDecimal high, BigDecimal size) {

    static Squares of(SampleSummary sample, int items) {
      BigDecimal factor = BigDecimal.valueOf((sample.size() - 1L) * items * items);
      BigDecimal low = sample.deviation().low().max(BigDecimal.ZERO);
      return new Squares(
          low.pow(2).multiply(factor),
          sample.deviation().high().pow(2).multiply(factor),
          BigDecimal.valueOf(sample.size()));
    }

    /** A stretch of length 2 holds a whole number of either parity, whatever the sum. */
    boolean alwaysFit() {
      return high.subtract(low).compareTo(BigDecimal.valueOf(2)) >= 0;
    }

    boolean fit(long sum) {
      BigDecimal square = BigDecimal.valueOf(sum).pow(2);
      long first = low.multiply(size).add(square).divide(size, 0, RoundingMode.CEILING).longValue();
      long last = high.multiply(size).add(square).divide(size, 0, RoundingMode.FLOOR).longValue();
      long sameParity = Math.floorMod(first - sum, 2L) == 0 ? first : first + 1;
      return sameParity <= last;
    }
  }
}
