package org.probatum.statistics;

import org.probatum.text.LiteralNumber;

/**
 * Share of the variation between studies that is not chance, in percent: I² = max(0, (Q − (k −
 * 1))/Q). Source: Higgins et al. 2003, BMJ 327:557.
 */
public final class ISquared {

  private ISquared() {}

  /**
   * From Cochran's Q.
   *
   * @param q not negative
   * @param studies k, at least 2
   * @return 0 to 100
   */
  public static double of(double q, int studies) {
    if (!(q >= 0) || studies < 2) {
      throw new IllegalArgumentException(
          "Q (" + q + ") must not be negative and studies (" + studies + ") at least 2");
    }
    return q == 0 ? 0 : Math.max(0, 100 * (q - (studies - 1)) / q);
  }

  /** Whether a printed I² (in percent) fits a printed Q. */
  public static boolean fits(LiteralNumber percent, LiteralNumber q, int studies) {
    Range rounded = Range.of(q);
    return new Range(of(Math.max(0, rounded.low()), studies), of(rounded.high(), studies))
        .overlaps(Range.of(percent));
  }
}
