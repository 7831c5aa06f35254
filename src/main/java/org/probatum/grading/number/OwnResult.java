package org.probatum.grading.number;

import java.util.List;
import java.util.Set;
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

  private static final Set<NumberRole> BETWEEN =
      Set.of(NumberRole.CI_LOW, NumberRole.CI_HIGH, NumberRole.CI_LEVEL, NumberRole.P_VALUE);

  private OwnResult() {}

  static boolean is(
      Claim claim, ToldResult told, ClaimNumber number, Outcome outcome, Study study) {
    return switch (number.role()) {
      case CI_LOW, CI_HIGH ->
          isOfEffect(estimate(claim, number), outcome)
              && Few.none(
                  study.outcomes(),
                  each -> !each.equals(outcome) && isOfEffect(estimate(claim, number), each));
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

  /** The number in front of an interval; null where there is none. */
  private static ClaimNumber estimate(Claim claim, ClaimNumber limit) {
    int at = claim.numbers().indexOf(limit);
    while (at >= 0 && BETWEEN.contains(claim.numbers().get(at).role())) {
      at--;
    }
    return at < 0 ? null : claim.numbers().get(at);
  }

  private static boolean isOfEffect(ClaimNumber estimate, Outcome outcome) {
    return estimate != null
        && outcome.hasEffect()
        && outcome.effect().estimate().value().precision() >= DIGITS
        && estimate.number().agreesWith(TurnedSign.estimate(estimate, outcome.effect()));
  }

  private static boolean hasShares(Claim claim, ToldResult told, Outcome outcome) {
    List<ClaimNumber> shares =
        Few.where(claim.numbers(), each -> each.role() == NumberRole.PERCENT);
    return shares.size() == 2 && told.byValues(shares.get(0), outcome);
  }
}
