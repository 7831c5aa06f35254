package org.probatum.statistics;

import org.probatum.text.LiteralNumber;

/**
 * A p value as printed.
 *
 * @param sign exact or a bound
 * @param value the figure
 */
public record ReportedP(Sign sign, LiteralNumber value) {

  /** Reads for instance {@code "<", ".001"}. */
  public static ReportedP of(String sign, String value) {
    return new ReportedP(Sign.of(sign), LiteralNumber.of(value));
  }

  /** Whether it can be a probability; an exact 0 cannot, p &lt; 0.001 is how that is printed. */
  public boolean isPossible() {
    int zero = value.value().signum();
    return zero > 0 && (value.asDouble() <= 1 && !(sign == Sign.ABOVE && value.asDouble() == 1));
  }

  /** All p values that the figure may stand for, within 0 and 1. */
  public Range range() {
    Range rounded = Range.of(value);
    double bound = clamp(value.asDouble());
    return switch (sign) {
      case EQUAL -> new Range(clamp(rounded.low()), clamp(rounded.high()));
      case BELOW -> new Range(0, bound);
      case ABOVE -> new Range(bound, 1);
    };
  }

  private static double clamp(double probability) {
    return Math.min(1, Math.max(0, probability));
  }

  /** Whether it is told as at or below a threshold; p = threshold counts as significant. */
  public boolean isSignificant(double threshold) {
    return sign != Sign.ABOVE && value.asDouble() <= threshold;
  }

  @Override
  public String toString() {
    return "p " + sign + " " + value;
  }
}
