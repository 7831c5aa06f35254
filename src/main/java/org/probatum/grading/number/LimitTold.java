package org.probatum.grading.number;

import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.Effect;
import org.probatum.evidence.Measure;
import org.probatum.evidence.Outcome;
import org.probatum.grading.NumberPair.Relation;
import org.probatum.text.LiteralNumber;

/** How a limit of an interval, a p value or a change in some unit stands to the source's. */
final class LimitTold {

  private LimitTold() {}

  /** Null where the number is neither, or the source has none. */
  static Relation relation(Likeness likeness, Claim claim, ClaimNumber number, Outcome outcome) {
    Effect effect = outcome.effect();
    LiteralNumber other = TurnedSign.limit(number, effect);
    if (other == null) {
      return number.isChange() ? difference(likeness, claim, number, outcome) : null;
    }
    return number.role() == NumberRole.P_VALUE
        ? PValues.relation(claim, number, effect)
        : isReversed(claim, number, effect) ? Relation.EQUAL : likeness.of(claim, number, other);
  }

  /** "Fell by 3.1 mm Hg" may be the difference, and may be the change of one group. */
  private static Relation difference(
      Likeness likeness, Claim claim, ClaimNumber number, Outcome outcome) {
    Effect effect = outcome.effect();
    if (effect.measure() != Measure.MEAN_DIFFERENCE || effect.estimate() == null) {
      return null;
    }
    Relation relation = likeness.of(claim, number, TurnedSign.estimate(number, effect));
    boolean equal = relation == Relation.EQUAL || relation == Relation.ROUNDED;
    return !equal ? null : LossTold.is(number, outcome) ? Relation.OPPOSITE : relation;
  }

  /** "95% CI 0.92 to 0.24": that the limits changed places is told of the interval. */
  private static boolean isReversed(Claim claim, ClaimNumber number, Effect effect) {
    boolean low = number.role() == NumberRole.CI_LOW;
    LiteralNumber opposite = low ? effect.high() : effect.low();
    if (opposite == null || opposite.value().compareTo(number.number().value()) != 0) {
      return false;
    }
    int other = claim.numbers().indexOf(number) + (low ? 1 : -1);
    return other >= 0
        && other < claim.numbers().size()
        && isTurned(number, claim.numbers().get(other), low);
  }

  private static boolean isTurned(ClaimNumber number, ClaimNumber other, boolean low) {
    int order = number.number().value().compareTo(other.number().value());
    return low ? order > 0 : order < 0;
  }
}
