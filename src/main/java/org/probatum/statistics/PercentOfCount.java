package org.probatum.statistics;

import java.util.Locale;
import org.probatum.text.LiteralNumber;

/**
 * A percentage printed with its count, or with what it is of.
 *
 * @param holds whether the percentage, unrounded, can be that of the count
 * @param percent the percentage recomputed, 0 to 100
 */
public record PercentOfCount(boolean holds, double percent) {

  /**
   * Recomputes 100 · count / size.
   *
   * @param count people with the event, 0 to {@code size}
   * @param size people in all, at least 1
   */
  public static PercentOfCount check(long count, long size, LiteralNumber printed) {
    if (size < 1 || count < 0 || count > size) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "count (%d) must lie between 0 and size (%d)", count, size));
    }
    double percent = 100.0 * count / size;
    return new PercentOfCount(Range.of(printed).contains(percent), percent);
  }

  /** The counts of people that a percentage of {@code size} people may stand for. */
  public static Counts counts(LiteralNumber percent, int size) {
    return Grim.ofPercentage(percent, size).sums();
  }
}
