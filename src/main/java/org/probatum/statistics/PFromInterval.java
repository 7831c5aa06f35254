package org.probatum.statistics;

import java.util.Locale;
import org.probatum.statistics.distribution.TailProbability;

/**
 * The p value that an estimate and its interval imply: SE = (U − L)/(2 z*), z = E/SE, p = 2 (1 −
 * Φ(|z|)), with logarithms for ratios. Source: Altman and Bland 2011, BMJ 343:d2090 and d2304.
 *
 * @param standardError from the printed limits, on the logarithmic scale for ratios
 * @param z estimate over standard error
 * @param pValue from the printed figures
 * @param range all p values that unrounded figures allow, for differences also by Student's
 *     distribution
 */
public record PFromInterval(double standardError, double z, double pValue, Range range) {

  /** Degrees of freedom of the smallest trials; with two arms twelve people. */
  private static final double FEWEST_FREEDOM = 10;

  /** Computes it; the interval must be ordered. */
  public static PFromInterval of(ConfidenceInterval interval, EffectScale scale) {
    if (!interval.isOrdered()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "lower (%s) must be below upper (%s)", interval.low(), interval.high()));
    }
    double width = 2 * interval.standardErrorsToLimit();
    double error =
        (scale.even(interval.high().asDouble()) - scale.even(interval.low().asDouble())) / width;
    double z = scale.even(interval.estimate().asDouble()) / error;
    return new PFromInterval(error, z, TailProbability.normal(z), range(interval, scale, width));
  }

  private static Range range(ConfidenceInterval interval, EffectScale scale, double width) {
    Range estimate = even(Range.of(interval.estimate()), scale).magnitude();
    Range lower = even(Range.of(interval.low()), scale);
    Range upper = even(Range.of(interval.high()), scale);
    double least = Math.max(0, upper.low() - lower.high()) / width;
    double most = (upper.high() - lower.low()) / width;
    Range normal = new Range(p(estimate.high(), least), p(estimate.low(), most));
    return scale == EffectScale.RATIO ? normal : withStudent(normal, interval);
  }

  /** Small trials take differences of means from Student's distribution, for interval and p. */
  private static Range withStudent(Range normal, ConfidenceInterval interval) {
    double one = student(normal.low(), interval);
    double other = student(normal.high(), interval);
    return new Range(
        Math.min(normal.low(), Math.min(one, other)),
        Math.max(normal.high(), Math.max(one, other)));
  }

  private static double student(double normalP, ConfidenceInterval interval) {
    if (normalP <= 0 || normalP >= 1) {
      return normalP;
    }
    double limits =
        TailProbability.normalQuantile(1 - normalP / 2) / interval.standardErrorsToLimit();
    double t = TailProbability.studentQuantile(0.5 + interval.level() / 200, FEWEST_FREEDOM);
    return TailProbability.student(limits * t, FEWEST_FREEDOM);
  }

  private static Range even(Range range, EffectScale scale) {
    return new Range(scale.even(range.low()), scale.even(range.high()));
  }

  private static double p(double estimate, double error) {
    if (estimate == 0 || Double.isInfinite(error)) {
      return 1;
    }
    return error == 0 ? 0 : TailProbability.normal(estimate / error);
  }

  /** Altman and Bland's formula for calculators: p ≈ exp(−0.717 |z| − 0.416 z²). */
  public static double approximation(double z) {
    return Math.exp(-0.717 * Math.abs(z) - 0.416 * z * z);
  }

  /**
   * The standard error that an estimate and its p value imply, on the scale of the effect: |E|/z
   * with z = −0.862 + √(0.743 − 2.404 ln p). Unreliable below 60 people.
   *
   * @param estimate not the value of no effect
   * @param pValue above 0, below 1
   */
  public static double standardError(double estimate, double pValue, EffectScale scale) {
    double z = -0.862 + Math.sqrt(0.743 - 2.404 * Math.log(pValue));
    return Math.abs(scale.even(estimate)) / z;
  }
}
