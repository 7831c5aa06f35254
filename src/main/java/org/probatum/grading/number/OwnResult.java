package org.probatum.grading.number;

import java.util.List;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.Study;
import org.probatum.text.Few;

/**
 * A limit or a p value that is told with the result to which it belongs: behind the estimate of an
 * outcome's effect, or behind the shares of its groups, where these tell no other outcome.
 */
final class OwnResult {

  /** One digit is met by chance. */
  private static final int DIGITS = 2;

  private OwnResult() {}

  static boolean is(
      Claim claim, ToldResult told, ClaimNumber number, Outcome outcome, Study study) {
    return switch (number.role()) {
      case CI_LOW, CI_HIGH ->
          isOnly(claim, NumberRole.CI_LOW)
              && hasEstimate(claim, outcome)
              && Few.none(
                  study.outcomes(), each -> !each.equals(outcome) && hasEstimate(claim, each));
      case P_VALUE ->
          isOnly(claim, NumberRole.P_VALUE)
              && hasShares(claim, told, outcome)
              && Few.none(
                  study.outcomes(), each -> !each.equals(outcome) && hasShares(claim, told, each));
      default -> false;
    };
  }

  private static boolean isOnly(Claim claim, NumberRole role) {
    return Few.where(claim.numbers(), each -> each.role() == role).size() == 1;
  }

  private static boolean hasEstimate(Claim claim, Outcome outcome) {
    return outcome.hasEffect()
        && outcome.effect().estimate().value().precision() >= DIGITS
        && Few.any(claim.numbers(), each -> isEstimate(each, outcome));
  }

  private static boolean isEstimate(ClaimNumber number, Outcome outcome) {
    return (number.role().isRatio() || number.role() == NumberRole.FOLD)
        && number.number().agreesWith(outcome.effect().estimate());
  }

  private static boolean hasShares(Claim claim, ToldResult told, Outcome outcome) {
    List<ClaimNumber> shares =
        Few.where(claim.numbers(), each -> each.role() == NumberRole.PERCENT);
    return shares.size() == 2 && told.byValues(shares.get(0), outcome);
  }
}
