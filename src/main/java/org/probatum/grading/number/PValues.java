package org.probatum.grading.number;

import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.evidence.Effect;
import org.probatum.grading.NumberPair.Relation;
import org.probatum.grading.PrintedP;
import org.probatum.statistics.ReportedP;

/** Holds the p value of a claim against the one of its source, with the signs of both. */
final class PValues {

  private PValues() {}

  /** Equal where one p value may stand behind both prints: below 0.05 and 0.03. */
  static Relation relation(Claim claim, ClaimNumber number, Effect effect) {
    ReportedP told = PrintedP.of(claim, number);
    ReportedP recorded = new ReportedP(PrintedP.sign(effect.pSign()), effect.pValue());
    return told.range().overlaps(recorded.range()) ? Relation.EQUAL : Relation.DIFFERENT;
  }
}
