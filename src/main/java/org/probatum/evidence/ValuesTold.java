package org.probatum.evidence;

import org.probatum.claim.Claim;
import org.probatum.claim.NumberRole;
import org.probatum.text.Few;
import org.probatum.text.Scan;

/**
 * Tells by its numbers which analysis of one outcome a claim means: of all who were randomised, or
 * of those who kept to the plan.
 */
final class ValuesTold {

  /** One digit is met by chance. */
  private static final int DIGITS = 2;

  private static final Scan ANALYSIS =
      Scan.of(
          "(?i)\\b(?:per[- ]protocol|as[- ]treated|on[- ]treatment|complie[rd]s?|adher(?:ers?|ed|ence)|sensitivity analys[ei]s|subgroups?|post[- ]hoc|(?:among|in) those who)\\b");

  private ValuesTold() {}

  /**
   * Whether the claim gives values of groups for one of them and none for the other: of both
   * groups, or of one where the claim tells just two shares.
   */
  static boolean areOf(Outcome outcome, Outcome other, Claim claim) {
    return outcome.values().size() > 1
        && (ANALYSIS.isIn(outcome.name()) || ANALYSIS.isIn(other.name()))
        && claim.numbers().size() > 1
        && Few.where(outcome.values(), each -> isTold(each, claim)).size() >= least(claim)
        && Few.none(other.values(), each -> isTold(each, claim));
  }

  private static int least(Claim claim) {
    return Few.where(claim.numbers(), each -> each.role() == NumberRole.PERCENT).size() == 2
        ? 1
        : 2;
  }

  private static boolean isTold(ArmValue value, Claim claim) {
    return value.value().value().precision() >= DIGITS
        && Few.any(
            claim.numbers(),
            each ->
                value.isToldAs(each.role())
                    && each.number().value().compareTo(value.value().value()) == 0);
  }
}
