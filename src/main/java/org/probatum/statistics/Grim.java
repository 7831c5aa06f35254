package org.probatum.statistics;

import java.math.BigDecimal;
import org.probatum.text.LiteralNumber;

/**
 * Granularity-related inconsistency of means. A mean of n whole numbers is a multiple of 1/n, so a
 * mean x printed with d decimals fits only if a whole number lies in [(x − h) N, (x + h) N], with h
 * = 0.5 · 10^−d and N = n · items. Says something only where N is below 10^d. Source: Brown and
 * Heathers 2017, Soc Psychol Personal Sci 8:363.
 *
 * @param consistency whether such a sum exists
 * @param sums the sums of N whole numbers, or counts of n people, that the figure may stand for
 */
public record Grim(Consistency consistency, Counts sums) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Tests a mean of whole-number data.
   *
   * @param size values that the mean was taken over, at least 1
   * @param items whole-number items that each value averages, at least 1; 1 for plain data
   */
  public static Grim ofMean(LiteralNumber mean, int size, int items) {
    if (size < 1 || items < 1) {
      throw new IllegalArgumentException(
          "size (" + size + ") and items (" + items + ") must be at least 1");
    }
    BigDecimal cells = BigDecimal.valueOf((long) size * items);
    Counts sums = Counts.within(mean.low().multiply(cells), mean.high().multiply(cells));
    return judge(sums, cells, mean.decimals());
  }

  /**
   * Tests a percentage of people: the share is a mean of zeros and ones with two more decimals.
   *
   * @param size people that the percentage is of, at least 1
   */
  public static Grim ofPercentage(LiteralNumber percent, int size) {
    if (size < 1) {
      throw new IllegalArgumentException("size (" + size + ") must be at least 1");
    }
    BigDecimal people = BigDecimal.valueOf(size);
    BigDecimal low = percent.low().multiply(people).divide(HUNDRED).max(BigDecimal.ZERO);
    BigDecimal high = percent.high().multiply(people).divide(HUNDRED).min(people);
    return judge(Counts.within(low, high), people, percent.decimals() + 2);
  }

  private static Grim judge(Counts sums, BigDecimal cells, int decimals) {
    boolean telling = cells.compareTo(BigDecimal.TEN.pow(decimals)) < 0;
    return new Grim(
        telling || sums.isEmpty() ? Consistency.of(!sums.isEmpty()) : Consistency.NOT_APPLICABLE,
        sums);
  }
}
