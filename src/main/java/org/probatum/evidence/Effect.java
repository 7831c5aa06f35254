package org.probatum.evidence;

import org.probatum.text.LiteralNumber;

/**
 * The size of an effect as printed.
 *
 * @param measure how it is measured
 * @param estimate the estimate, or null
 * @param low lower limit of the interval, or null
 * @param high upper limit of the interval, or null
 * @param level level of the interval in percent; {@link #USUAL_LEVEL} unless told otherwise
 * @param pValue p value as printed without its sign, or null
 * @param pSign {@code =}, {@code <} or {@code >}; empty without p value
 */
public record Effect(
    Measure measure,
    LiteralNumber estimate,
    LiteralNumber low,
    LiteralNumber high,
    int level,
    LiteralNumber pValue,
    String pSign) {

  /** The level in percent that is meant where a study prints none. */
  public static final int USUAL_LEVEL = 95;

  public Effect {
    if (low != null && high != null && low.value().compareTo(high.value()) > 0) {
      throw new IllegalArgumentException("lower (" + low + ") is above upper (" + high + ")");
    }
    if (measure.isRatio() && low != null && low.value().signum() < 0) {
      throw new IllegalArgumentException("lower (" + low + ") must not be below 0 for a ratio");
    }
  }

  public boolean hasInterval() {
    return low != null && high != null;
  }

  /** Whether the interval includes no effect: 1 for ratios, 0 for differences. */
  public boolean includesNull() {
    double none = measure.isRatio() ? 1 : 0;
    return hasInterval() && low.asDouble() <= none && none <= high.asDouble();
  }

  /** "hazard ratio 0.47 (95 % CI 0.24 to 0.92), p = 0.03", as far as known. */
  public String printed() {
    StringBuilder words = new StringBuilder(measure == Measure.OTHER ? "" : measure.words());
    if (estimate != null) {
      words.append(words.isEmpty() ? "" : " ").append(estimate);
    }
    if (hasInterval()) {
      words
          .append(" (")
          .append(level)
          .append("% CI ")
          .append(low)
          .append(" to ")
          .append(high)
          .append(')');
    }
    if (pValue != null) {
      words.append(words.isEmpty() ? "p " : ", p ").append(pSign).append(' ').append(pValue);
    }
    return words.toString();
  }
}
