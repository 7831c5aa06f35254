package org.probatum.grading.number;

import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.Effect;
import org.probatum.grading.NumberPair.Relation;
import org.probatum.text.LiteralNumber;

/** How a limit of an interval, or a p value, stands to the source's. */
final class LimitTold {

  private LimitTold() {}

  /** Null where the number is neither, or the source has none. */
  static Relation relation(Likeness likeness, Claim claim, ClaimNumber number, Effect effect) {
    LiteralNumber other = TurnedSign.limit(number, effect);
    if (other == null) {
      return null;
    }
    return number.role() == NumberRole.P_VALUE
        ? PValues.relation(claim, number, effect)
        : isReversed(number, effect) ? Relation.EQUAL : likeness.of(claim, number, other);
  }

  /** "95% CI 0.92 to 0.24": that the limits changed places is told of the interval. */
  private static boolean isReversed(ClaimNumber number, Effect effect) {
    LiteralNumber opposite = number.role() == NumberRole.CI_LOW ? effect.high() : effect.low();
    return opposite != null && opposite.value().compareTo(number.number().value()) == 0;
  }
}
