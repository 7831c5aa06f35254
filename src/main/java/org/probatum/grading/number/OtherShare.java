package org.probatum.grading.number;

import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.evidence.ArmValue;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.Study;
import org.probatum.grading.SharesTold;
import org.probatum.text.Few;

/**
 * The other of two shares that a claim sets against each other: where one is what a source gives
 * for one group, and for no other outcome, the other is told of the same outcome's other group.
 */
final class OtherShare {

  /** One digit is met by chance. */
  private static final int DIGITS = 2;

  private OtherShare() {}

  /** Whether the number is told of this group of the outcome, by the share beside it. */
  static boolean is(Claim claim, ClaimNumber number, String arm, Outcome outcome, Study study) {
    if (arm.isEmpty() || !SharesTold.areTwo(claim, number)) {
      return false;
    }
    ClaimNumber other =
        Few.first(claim.numbers(), each -> each.role() == number.role() && !each.equals(number));
    return Few.any(outcome.values(), each -> !each.arm().equals(arm) && isValue(other, each))
        && Few.none(study.outcomes(), each -> isAny(number, each))
        && Few.none(study.outcomes(), each -> !each.equals(outcome) && isAny(other, each));
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
