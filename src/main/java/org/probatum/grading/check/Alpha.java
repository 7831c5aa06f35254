package org.probatum.grading.check;

import java.math.BigDecimal;

/**
 * The threshold of significance.
 *
 * @param value a p value below it counts as significant; above 0, below 1
 */
record Alpha(double value) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Confidence in percent of the interval that says the same: 95 for 0.05. */
  double level() {
    return HUNDRED.subtract(BigDecimal.valueOf(value).multiply(HUNDRED)).doubleValue();
  }

  String below() {
    return "p below " + plain(value);
  }

  String above() {
    return "p above " + plain(value);
  }

  /** A number without noughts at its end. */
  static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
