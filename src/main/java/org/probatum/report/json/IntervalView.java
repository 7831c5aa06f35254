package org.probatum.report.json;

import org.probatum.report.Share;

/** A share from 0 to 1 with its 95 % Wilson interval. */
public record IntervalView(Double value, Double low, Double high) {

  static IntervalView of(Share share) {
    return new IntervalView(share.value(), share.low(), share.high());
  }
}
