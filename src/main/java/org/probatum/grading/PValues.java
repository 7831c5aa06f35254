package org.probatum.grading;

import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.evidence.Effect;
import org.probatum.grading.NumberPair.Relation;
import org.probatum.statistics.ReportedP;
import org.probatum.statistics.Sign;

/** Holds the p value of a claim against the one of its source, with the signs of both. */
final class PValues {

  private static final String SIGNS = "<>\u2264\u2265";

  private PValues() {}

  /** Equal where one p value may stand behind both prints: below 0.05 and 0.03. */
  static Relation relation(Claim claim, ClaimNumber number, Effect effect) {
    ReportedP told = new ReportedP(signBefore(claim, number), number.number());
    ReportedP recorded = new ReportedP(sign(effect.pSign()), effect.pValue());
    return told.range().overlaps(recorded.range()) ? Relation.EQUAL : Relation.DIFFERENT;
  }

  private static Sign signBefore(Claim claim, ClaimNumber number) {
    int start = number.span().start() - claim.span().start();
    String before = claim.text().substring(0, Math.max(0, start)).stripTrailing();
    String last = before.endsWith("=") ? before.substring(0, before.length() - 1) : before;
    return sign(last.isEmpty() ? "" : last.substring(last.length() - 1));
  }

  private static Sign sign(String printed) {
    return printed.length() == 1 && SIGNS.contains(printed) ? Sign.of(printed) : Sign.EQUAL;
  }
}
