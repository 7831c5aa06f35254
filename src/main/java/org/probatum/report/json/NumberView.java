package org.probatum.report.json;

import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;

/** A number of a claim with what it counts; {@code text} is the number as printed. */
public record NumberView(
    NumberRole role, String text, String unit, String arm, String outcome, String timepoint) {

  static NumberView of(ClaimNumber number) {
    return new NumberView(
        number.role(),
        number.number().literal(),
        number.unit(),
        number.arm(),
        number.outcome(),
        number.timepoint());
  }
}
