package org.probatum.grading.number;

import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.evidence.ArmValue;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.Study;
import org.probatum.grading.SharesTold;
import org.probatum.text.Few;

/**
 * One of the shares that a claim sets against each other: where another is what a source gives for
 * one group, this one is told of the same outcome's other group, though no word says so.
 */
final class OtherShare {

  /** One digit is met by chance. */
  private static final int DIGITS = 2;

  private OtherShare() {}

  /** Whether the number is told of this group of the outcome, by the share beside it. */
  static boolean is(Claim claim, ClaimNumber number, String arm, Outcome outcome, Study study) {
    return !arm.isEmpty()
        && SharesTold.areOfGroups(claim, number)
        && Few.none(study.outcomes(), each -> isAny(number, each))
        && Few.any(
            claim.numbers(),
            other ->
                other.role() == number.role()
                    && isOfOtherArm(other, arm, outcome)
                    && Few.none(
                        study.outcomes(),
                        each -> !each.equals(outcome) && has(each, arm) && isAny(other, each)));
  }

  private static boolean isOfOtherArm(ClaimNumber told, String arm, Outcome outcome) {
    return Few.any(outcome.values(), each -> !each.arm().equals(arm) && isValue(told, each));
  }

  private static boolean has(Outcome outcome, String arm) {
    return Few.any(outcome.values(), each -> each.arm().equals(arm));
  }

  private static boolean isAny(ClaimNumber told, Outcome outcome) {
    return Few.any(outcome.values(), each -> isValue(told, each));
  }

  private static boolean isValue(ClaimNumber told, ArmValue value) {
    return value.isToldAs(told.role())
        && value.value().value().precision() >= DIGITS
        && told.number().agreesWith(value.value());
  }
}
