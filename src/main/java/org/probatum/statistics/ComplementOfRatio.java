package org.probatum.statistics;

import org.probatum.text.LiteralNumber;

/** How a percentage told of a change can come out of a printed ratio. */
public enum ComplementOfRatio {
  /** 100 (1 − ratio): "53 % less" for 0.47. */
  REDUCTION,
  /** 100 (ratio − 1): "30 % more" for 1.30. */
  INCREASE,
  /** 100 · ratio, the wrong complement: "47 % less" for 0.47. */
  RATIO_ITSELF,
  /** 100 (1/ratio − 1) or 100 (1 − 1/ratio): the other arm as the base. */
  INVERTED,
  /** None of these. */
  NONE;

  /** The first reading that some unrounded values allow; right readings come first. */
  public static ComplementOfRatio read(LiteralNumber percent, LiteralNumber ratio) {
    Range told = Range.of(percent);
    Range of = Range.of(ratio);
    if (told.overlaps(new Range(100 * (1 - of.high()), 100 * (1 - of.low())))) {
      return REDUCTION;
    }
    if (told.overlaps(new Range(100 * (of.low() - 1), 100 * (of.high() - 1)))) {
      return INCREASE;
    }
    if (told.overlaps(of.times(100))) {
      return RATIO_ITSELF;
    }
    return of.low() > 0 && told.overlaps(inverted(of)) ? INVERTED : NONE;
  }

  /**
   * Whether the percentage, to its printed digits, is as well the change with the other arm as its
   * base: near 1 the two are alike.
   */
  public static boolean isAlsoInverted(LiteralNumber percent, LiteralNumber ratio) {
    double value = ratio.asDouble();
    double change = 100 * Math.abs(1 - 1 / value);
    return Math.abs(change - percent.asDouble()) <= percent.halfUnit().doubleValue();
  }

  private static Range inverted(Range ratio) {
    double one = 100 * (1 / ratio.high() - 1);
    double other = 100 * (1 / ratio.low() - 1);
    boolean risen = other < 0;
    return risen ? new Range(-other, -one) : new Range(one, other);
  }
}
