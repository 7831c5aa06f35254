package org.probatum.statistics;

import org.probatum.text.LiteralNumber;

/**
 * People to treat for one to gain: 1/ARR. Where the interval of the absolute reduction includes 0,
 * its own runs through infinity and is no plain range (Altman 1998, BMJ 317:1309).
 *
 * @param exact 1/ARR before rounding; negative where the treatment harms
 * @param interval its 95 % interval, or null where it runs through infinity
 */
public record NumberNeededToTreat(double exact, Range interval) {

  /**
   * From an absolute reduction as a share.
   *
   * @param reduction not 0
   */
  public static NumberNeededToTreat of(Estimate reduction) {
    if (reduction.value() == 0) {
      throw new IllegalArgumentException("no number needed to treat: the reduction is 0");
    }
    boolean throughInfinity = reduction.low() <= 0 && reduction.high() >= 0;
    return new NumberNeededToTreat(
        1 / reduction.value(),
        throughInfinity ? null : Range.between(1 / reduction.low(), 1 / reduction.high()));
  }

  /** Whole people, rounded away from 0 as is the custom. */
  public long rounded() {
    long people = (long) Math.ceil(Math.abs(exact) - 1e-9);
    return exact < 0 ? -people : people;
  }

  /**
   * Whether a printed number needed to treat fits absolute reductions. A whole number may be
   * rounded up or to the nearest.
   *
   * @param reduction absolute reductions as shares
   */
  public static boolean fits(LiteralNumber printed, Range reduction) {
    Range size = reduction.magnitude();
    double least = printed.low().doubleValue();
    double down = printed.decimals() == 0 ? Math.min(least, printed.asDouble() - 1) : least;
    return new Range(1 / size.high(), 1 / size.low())
        .overlaps(new Range(down, printed.high().doubleValue()));
  }
}
