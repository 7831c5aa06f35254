package org.probatum.report;

import java.util.Locale;
import org.probatum.statistics.Range;
import org.probatum.statistics.WilsonInterval;

/**
 * A share of things with its uncertainty.
 *
 * @param part how many of them, at least 0 and at most {@code whole}
 * @param whole how many there are
 */
public record Share(int part, int whole) {

  /** Confidence of the interval in percent. */
  private static final double LEVEL = 95;

  public Share {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException(
          "part (" + part + ") must be from 0 to whole (" + whole + ")");
    }
  }

  /** From 0 to 1; null of nothing. */
  public Double value() {
    return whole == 0 ? null : (Double) (part / (double) whole);
  }

  /** Lower limit of the 95 % interval after Wilson 1927, from 0 to 1; null of nothing. */
  public Double low() {
    return whole == 0 ? null : (Double) interval().low();
  }

  /** Upper limit of the 95 % interval after Wilson 1927, from 0 to 1; null of nothing. */
  public Double high() {
    return whole == 0 ? null : (Double) interval().high();
  }

  private Range interval() {
    return WilsonInterval.of(part, whole, LEVEL);
  }

  /** "3 of 12 (25 %, 95 % CI 9 to 53 %)", or "none" of nothing. */
  public String printed() {
    return whole == 0
        ? "none"
        : String.format(
            Locale.ROOT,
            "%d of %d (%s %%, 95 %% CI %s to %s %%)",
            part,
            whole,
            percent(value()),
            percent(low()),
            percent(high()));
  }

  private static long percent(double share) {
    return Math.round(share * 100);
  }
}
