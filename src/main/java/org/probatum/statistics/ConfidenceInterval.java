package org.probatum.statistics;

import org.probatum.statistics.distribution.TailProbability;
import org.probatum.text.LiteralNumber;

/**
 * An estimate with its confidence interval, as printed. Every question is asked of the ranges that
 * the rounded figures stand for, and denied only if no unrounded values satisfy it.
 *
 * @param estimate the estimate
 * @param low lower limit
 * @param high upper limit
 * @param level confidence in percent, above 0 and below 100
 */
public record ConfidenceInterval(
    LiteralNumber estimate, LiteralNumber low, LiteralNumber high, double level) {

  public ConfidenceInterval {
    if (!(level > 0 && level < 100)) {
      throw new IllegalArgumentException("level (" + level + ") must lie between 0 and 100");
    }
  }

  /** Whether the lower limit can lie below the upper one. */
  public boolean isOrdered() {
    return low.low().compareTo(high.high()) < 0;
  }

  /** Whether the estimate can lie between the limits. */
  public boolean containsEstimate() {
    return estimate.high().compareTo(low.low()) >= 0 && estimate.low().compareTo(high.high()) <= 0;
  }

  /** Whether both limits surely lie on one side of no effect. */
  public boolean excludesNone(EffectScale scale) {
    return low.low().doubleValue() > scale.none() || high.high().doubleValue() < scale.none();
  }

  /** Whether no effect surely lies between the limits. */
  public boolean includesNone(EffectScale scale) {
    return low.high().doubleValue() < scale.none() && scale.none() < high.low().doubleValue();
  }

  /**
   * Where the estimate should lie: √(L U) for ratios, (L + U)/2 for differences, over the rounding
   * of the limits.
   */
  public Range centre(EffectScale scale) {
    Range lower = Range.of(low);
    Range upper = Range.of(high);
    return Range.between(
        centre(scale, lower.low(), upper.low()), centre(scale, lower.high(), upper.high()));
  }

  private static double centre(EffectScale scale, double low, double high) {
    return scale == EffectScale.RATIO
        ? Math.sqrt(Math.max(0, low) * Math.max(0, high))
        : (low + high) / 2;
  }

  /**
   * Whether the estimate can lie in the middle of the interval, as for Wald intervals. Profile
   * likelihood, exact, bootstrap and Bayesian intervals need not. Some programs round in between.
   *
   * @param room the {@link #asymmetry} that passes, too
   */
  public boolean isSymmetric(EffectScale scale, double room) {
    return centre(scale).overlaps(Range.of(estimate)) || Math.abs(asymmetry(scale)) <= room;
  }

  /**
   * A ratio whose interval is even only as it stands: built on the linear scale.
   *
   * @param room as for {@link #isSymmetric}
   */
  public boolean looksLinear(double room) {
    return !isSymmetric(EffectScale.RATIO, room) && isSymmetric(EffectScale.DIFFERENCE, room);
  }

  /**
   * How far the estimate lies off the middle: (U + L − 2 E)/(U − L) on the scale of the effect; 0
   * in the middle, −1 and 1 at the limits.
   */
  public double asymmetry(EffectScale scale) {
    double lower = scale.even(low.asDouble());
    double upper = scale.even(high.asDouble());
    return (upper + lower - 2 * scale.even(estimate.asDouble())) / (upper - lower);
  }

  /** Φ⁻¹(0.5 + level/200): 1.645 for 90 %, 1.960 for 95 %, 2.576 for 99 %. */
  double standardErrorsToLimit() {
    return TailProbability.normalQuantile(0.5 + level / 200);
  }
}
