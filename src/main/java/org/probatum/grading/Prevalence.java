package org.probatum.grading;

import java.math.BigDecimal;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.Measure;
import org.probatum.evidence.Outcome;
import org.probatum.text.LiteralNumber;

/** The share of people that a source counted without comparing groups. */
final class Prevalence {

  private Prevalence() {}

  /** In percent, for a number that tells a share; else null. Some sources give a share of one. */
  static LiteralNumber percent(ClaimNumber number, Outcome outcome) {
    if (number.role() != NumberRole.PERCENT
        || !outcome.hasEffect()
        || !outcome.measuredAs(Measure.PREVALENCE)
        || !outcome.values().isEmpty()) {
      return null;
    }
    BigDecimal share = outcome.effect().estimate().value();
    return outcome.name().contains("share of 1")
        ? new LiteralNumber("", share.movePointRight(2))
        : outcome.effect().estimate();
  }
}
