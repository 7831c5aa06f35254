package org.probatum.statistics;

import org.probatum.statistics.distribution.TailProbability;
import org.probatum.text.LiteralNumber;

/**
 * A test statistic as printed: {@code t(28) = 2.20}.
 *
 * @param kind which test
 * @param freedom degrees of freedom, above 0; those between groups for F, unused for z
 * @param within degrees of freedom within groups for F, else unused
 * @param sign exact or a bound of its magnitude
 * @param value the figure
 */
public record TestStatistic(
    Kind kind, double freedom, double within, Sign sign, LiteralNumber value) {

  /** Which distribution the statistic follows where there is no effect. */
  public enum Kind {
    T,
    F,
    CHI_SQUARED,
    Z,
    /** Pearson's correlation, with freedom n − 2. */
    R;

    /** Whether a test of this kind can be one-sided. */
    public boolean canBeOneSided() {
      return this == T || this == Z || this == R;
    }
  }

  public TestStatistic {
    if (kind != Kind.Z && !(freedom > 0) || kind == Kind.F && !(within > 0)) {
      throw new IllegalArgumentException(
          "degrees of freedom (" + freedom + ", " + within + ") must be above 0");
    }
  }

  /** The two-sided p value of a magnitude of this statistic. */
  private double pValue(double magnitude) {
    if (Double.isInfinite(magnitude)) {
      return 0;
    }
    return switch (kind) {
      case T -> TailProbability.student(magnitude, freedom);
      case F -> TailProbability.fisher(magnitude, freedom, within);
      case CHI_SQUARED -> TailProbability.chiSquared(magnitude, freedom);
      case Z -> TailProbability.normal(magnitude);
      case R -> TailProbability.student(tOf(magnitude), freedom);
    };
  }

  /** t = r / √((1 − r²)/df). */
  private double tOf(double r) {
    return r >= 1 ? Double.MAX_VALUE : r / Math.sqrt((1 - r * r) / freedom);
  }

  /** The p value of the figure as printed. */
  public double pValue() {
    return pValue(Math.abs(value.asDouble()));
  }

  /** All two-sided p values that unrounded statistics allow. */
  public Range pRange() {
    double size = Math.abs(value.asDouble());
    double half = value.halfUnit().doubleValue();
    return switch (sign) {
      case EQUAL -> new Range(pValue(size + half), pValue(Math.max(0, size - half)));
      case BELOW -> new Range(pValue(size), 1);
      case ABOVE -> new Range(0, pValue(size));
    };
  }
}
