package org.probatum.statistics.distribution;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** How likely a test statistic at least this extreme is where there is no effect. */
public final class TailProbability {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private TailProbability() {}

  /** Both tails of the standard normal distribution: 2 P(Z ≥ |z|). */
  public static double normal(double z) {
    return 2 * NORMAL.survivalProbability(Math.abs(z));
  }

  /**
   * Both tails of Student's distribution: 2 P(T ≥ |t|).
   *
   * @param freedom degrees of freedom, above 0; need not be whole (Welch)
   */
  public static double student(double t, double freedom) {
    return 2 * TDistribution.of(freedom).survivalProbability(Math.abs(t));
  }

  /**
   * Upper tail of the F distribution.
   *
   * @param numerator degrees of freedom between groups, above 0
   * @param denominator degrees of freedom within groups, above 0
   */
  public static double fisher(double f, double numerator, double denominator) {
    return FDistribution.of(numerator, denominator).survivalProbability(f);
  }

  /**
   * Upper tail of the chi-squared distribution.
   *
   * @param freedom degrees of freedom, above 0
   */
  public static double chiSquared(double x, double freedom) {
    return ChiSquaredDistribution.of(freedom).survivalProbability(x);
  }

  /** The z below which a share of the standard normal distribution lies; 0.975 gives 1.96. */
  public static double normalQuantile(double share) {
    return NORMAL.inverseCumulativeProbability(share);
  }

  /** The t below which a share of Student's distribution lies. */
  public static double studentQuantile(double share, double freedom) {
    return TDistribution.of(freedom).inverseCumulativeProbability(share);
  }
}
