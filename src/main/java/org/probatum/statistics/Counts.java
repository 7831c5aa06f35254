package org.probatum.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.LongStream;

/**
 * Whole numbers in a row, both ends included.
 *
 * @param first the least
 * @param last the greatest; below {@code first} where there is none
 */
public record Counts(long first, long last) {

  /** The whole numbers from {@code low} to {@code high}, both included. */
  static Counts within(BigDecimal low, BigDecimal high) {
    return new Counts(
        low.setScale(0, RoundingMode.CEILING).longValueExact(),
        high.setScale(0, RoundingMode.FLOOR).longValueExact());
  }

  public boolean isEmpty() {
    return last < first;
  }

  public long size() {
    return Math.max(0, last - first + 1);
  }

  public LongStream stream() {
    return LongStream.rangeClosed(first, last);
  }

  /** {@code none}, {@code 16} or {@code 16 to 18}. */
  @Override
  public String toString() {
    return isEmpty() ? "none" : first == last ? "" + first : first + " to " + last;
  }
}
