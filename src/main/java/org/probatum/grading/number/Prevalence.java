package org.probatum.grading.number;

import java.math.BigDecimal;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.Measure;
import org.probatum.evidence.Outcome;
import org.probatum.text.LiteralNumber;
import org.probatum.text.Scan;

/**
 * A percentage that is the source's effect: a share of people without groups, an efficacy or
 * accuracy.
 */
final class Prevalence {

  private static final Scan EFFICACY = Scan.of("(?i)\\b(?:efficacy|effective(?:ness)?)\\b");

  private Prevalence() {}

  /** In percent, for a number that tells a share; else null. Some sources give a share of one. */
  static LiteralNumber percent(Claim claim, ClaimNumber number, Outcome outcome) {
    if (number.role() != NumberRole.PERCENT || !outcome.hasEffect()) {
      return null;
    }
    if (outcome.measuredAs(Measure.VACCINE_EFFICACY)) {
      return EFFICACY.isIn(claim.text()) ? outcome.effect().estimate() : null;
    }
    if (AccuracyTold.is(claim, number, outcome)) {
      return outcome.effect().estimate();
    }
    if (!outcome.measuredAs(Measure.PREVALENCE) || !outcome.values().isEmpty()) {
      return null;
    }
    BigDecimal share = outcome.effect().estimate().value();
    return outcome.name().contains("share of 1")
        ? new LiteralNumber("", share.movePointRight(2))
        : outcome.effect().estimate();
  }
}
