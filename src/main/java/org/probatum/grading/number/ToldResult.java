package org.probatum.grading.number;

import java.util.List;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.ArmValue;
import org.probatum.evidence.Link;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.OutcomeClass;
import org.probatum.evidence.Study;
import org.probatum.grading.SharesTold;
import org.probatum.text.Few;

/**
 * Tells by more than a word for the outcome which result of a source a number of a claim gives: by
 * the interval beside it, by the values of two groups, or by the outcome's whole name.
 */
final class ToldResult {

  /** One digit is met by chance. */
  private static final int DIGITS = 2;

  private static final int WORDS = 2;

  private final Claim claim;

  ToldResult(Claim claim) {
    this.claim = claim;
  }

  /**
   * Whether the interval printed behind the number is that of the outcome's effect, also behind the
   * ratio that a change stands in front of: "by 83% (hazard ratio 0.83, 95% CI 0.70 to 0.99)".
   */
  boolean byInterval(ClaimNumber number, Outcome outcome) {
    if (number.role() == NumberRole.RELATIVE_CHANGE) {
      int next = claim.numbers().indexOf(number) + 1;
      return next < claim.numbers().size()
          && claim.numbers().get(next).role().isRatio()
          && byInterval(claim.numbers().get(next), outcome);
    }
    if (!outcome.hasEffect() || !isEstimate(number)) {
      return false;
    }
    List<ClaimNumber> numbers = claim.numbers();
    int at = numbers.indexOf(number) + 1;
    while (at < numbers.size() && isBetween(numbers.get(at).role())) {
      at++;
    }
    return at + 1 < numbers.size()
        && isLimit(numbers.get(at), NumberRole.CI_LOW, outcome)
        && isLimit(numbers.get(at + 1), NumberRole.CI_HIGH, outcome);
  }

  /**
   * Whether it is one of two shares told with a single ratio, whose interval is that of the
   * outcome's effect.
   */
  boolean besideInterval(ClaimNumber number, Outcome outcome) {
    return SharesTold.areOfOneRatio(claim, number)
        && byInterval(Few.first(claim.numbers(), each -> each.role().isRatio()), outcome);
  }

  /** An estimate that stands alone: of two, the interval is that of their difference. */
  private boolean isEstimate(ClaimNumber number) {
    boolean difference =
        number.role() == NumberRole.MEAN_DIFFERENCE || number.role() == NumberRole.RISK_DIFFERENCE;
    return number.role().isRatio()
        || number.role() == NumberRole.FOLD
        || difference
            && claim.numbers().stream().filter(each -> each.role() == number.role()).count() == 1;
  }

  private static boolean isBetween(NumberRole role) {
    return role == NumberRole.CI_LEVEL || role == NumberRole.P_VALUE;
  }

  private static boolean isLimit(ClaimNumber number, NumberRole role, Outcome outcome) {
    return number.role() == role
        && outcome.effect().low() != null
        && outcome.effect().high() != null
        && number.number().agreesWith(TurnedSign.limit(number, outcome.effect()));
  }

  /**
   * Whether the number and another of the claim are the values of two groups for the outcome, or
   * have changed places: "37.0 in one group and 55.8 in the other".
   */
  boolean byValues(ClaimNumber number, Outcome outcome) {
    return outcome.values().size() > 1
        && outcome.values().stream()
            .filter(value -> isValue(number, value))
            .anyMatch(value -> hasOther(number, value, outcome));
  }

  private boolean hasOther(ClaimNumber number, ArmValue value, Outcome outcome) {
    return claim.numbers().stream()
        .filter(other -> other.role() == number.role() || isMean(other) && isMean(number))
        .filter(other -> other.number().value().compareTo(number.number().value()) != 0)
        .anyMatch(
            other ->
                outcome.values().stream()
                    .filter(each -> !each.arm().equals(value.arm()))
                    .anyMatch(each -> each.unit().equals(value.unit()) && isValue(other, each)));
  }

  private static boolean isValue(ClaimNumber number, ArmValue value) {
    return number.number().value().abs().compareTo(value.value().value().abs()) == 0
        && value.value().value().precision() >= DIGITS
        && (isMean(number) ? isMean(value) : value.isToldAs(number.role()));
  }

  /** Whether the number is of the same kind as the value of a group. */
  boolean isOfKind(ClaimNumber number, ArmValue value, Outcome outcome) {
    return (value.isToldAs(number.role()) || asMean(number, value, outcome))
        && !LevelTold.is(claim, number, outcome);
  }

  /** Whether the number tells a mean of the outcome: it has no sign of what it counts. */
  private boolean asMean(ClaimNumber number, ArmValue value, Outcome outcome) {
    return isMean(number) && isMean(value) && byValues(number, outcome);
  }

  private static boolean isMean(ClaimNumber number) {
    return number.role() == NumberRole.OTHER
        || number.role() == NumberRole.MEAN
        || number.role() == NumberRole.DURATION;
  }

  private static boolean isMean(ArmValue value) {
    return !value.isToldAs(NumberRole.PERCENT)
        && !value.isToldAs(NumberRole.EVENTS)
        && !value.isToldAs(NumberRole.RATE);
  }

  /**
   * Whether the claim is nearer to another outcome of that kind. What it gives of a whole that it
   * names in part is compared.
   */
  boolean isOfOther(Outcome outcome, Link link) {
    return link.isPassedOver(outcome) && outcome.outcomeClass() != OutcomeClass.COMPOSITE
        || isOtherNamed(outcome, link);
  }

  /**
   * Whether it names another outcome of that kind in full, and not this one, where both tell what
   * each group had.
   */
  private boolean isOtherNamed(Outcome outcome, Link link) {
    return !outcome.values().isEmpty()
        && !claim.namesAll(outcome.name())
        && Few.any(
            link.study().outcomes(),
            each ->
                !each.values().isEmpty()
                    && !link.isPassedOver(each)
                    && Few.any(each.concepts(), outcome::isAbout)
                    && each.name().split(" ").length >= WORDS
                    && claim.namesAll(each.name()));
  }

  /** Whether the claim, which has no known word for an outcome, names others in full. */
  boolean isOfNamed(ClaimNumber number, Outcome outcome, Study study) {
    return number.outcome().isEmpty()
        && !claim.namesAll(outcome.name())
        && Few.any(study.outcomes(), each -> byName(number, each));
  }

  /** Whether the claim, which has no known word for an outcome, names this one in full. */
  boolean byName(ClaimNumber number, Outcome outcome) {
    return number.outcome().isEmpty()
        && outcome.name().split(" ").length >= WORDS
        && claim.namesAll(outcome.name());
  }
}
