package org.probatum.grading.number;

import java.math.BigDecimal;
import java.math.MathContext;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.ClaimNumber.Towards;
import org.probatum.evidence.ArmValue;
import org.probatum.evidence.Outcome;
import org.probatum.grading.NumberPair.Relation;
import org.probatum.grading.Policies;
import org.probatum.text.LiteralNumber;

/** Tells how the value of a claim stands to one of its source. */
final class Likeness {

  private final BigDecimal tolerance;
  private final BigDecimal part;
  private final Approximation approximation;

  /**
   * @param policies what percentages may differ by, and what "about" leaves room for
   */
  Likeness(Policies policies) {
    tolerance = BigDecimal.valueOf(policies.value("number.tolerance"));
    part = BigDecimal.valueOf(policies.value("number.tolerance-part"));
    approximation =
        new Approximation(BigDecimal.valueOf(policies.value("number.approximation-room")));
  }

  /** The number of a claim against one of its source, both told in the same measure. */
  Relation of(Claim claim, ClaimNumber number, LiteralNumber other) {
    LiteralNumber value = number.number();
    if (value.value().compareTo(other.value()) == 0) {
      return Relation.EQUAL;
    }
    boolean none = other.value().signum() == 0 && value.decimals() > other.decimals();
    if (!none && value.agreesWith(other, room(number, other))) {
      return Relation.ROUNDED;
    }
    if (isTenfold(value, other)) {
      return Relation.TENFOLD;
    }
    boolean complement =
        number.unit().equals("%")
            && new LiteralNumber("", BigDecimal.valueOf(100).subtract(other.value()))
                .agreesWith(value);
    if (complement) {
      return Relation.COMPLEMENT;
    }
    return approximation.holds(claim, number, other) ? Relation.ROUNDED : Relation.DIFFERENT;
  }

  /** The number of a claim against what an arm of its source showed. */
  Relation of(Claim claim, ClaimNumber number, ArmValue value, Outcome outcome) {
    return LengthTold.isOtherUnit(number, value)
        ? Relation.TENFOLD
        : TurnedSign.isOpposite(number, value, outcome)
            ? Relation.OPPOSITE
            : of(claim, number, TurnedSign.value(number, value.value()));
  }

  /**
   * Percentages are off by a little where people dropped out, by one in the last place of what is
   * not small; a ratio of 0.5 is not 0.6, and 0.2% is not 0.3%.
   */
  private BigDecimal room(ClaimNumber number, LiteralNumber other) {
    int decimals = number.number().decimals();
    boolean percent = number.unit().equals("%") || number.unit().equals("percent");
    return percent && decimals > 0 && decimals == other.decimals()
        ? tolerance
            .min(BigDecimal.ONE.movePointLeft(decimals))
            .min(part.multiply(other.value().abs()))
        : BigDecimal.ZERO;
  }

  private static boolean isTenfold(LiteralNumber value, LiteralNumber other) {
    return value.value().signum() != 0
        && (value.value().compareTo(other.value().movePointRight(1)) == 0
            || value.value().compareTo(other.value().movePointLeft(1)) == 0);
  }

  /**
   * 53 % against a ratio of 0.47: 100 × (1 − 0.47) = 53, while 47 is the complement. Null where the
   * size fits and the way does not: the people told of may be those of the other group.
   */
  static Relation ofRatio(ClaimNumber change, LiteralNumber ratio) {
    Relation relation = ofRatio(change.number(), ratio);
    boolean below = ratio.value().compareTo(BigDecimal.ONE) < 0;
    if (ratio.value().signum() == 0
        || change.towards() != (below ? Towards.HIGHER : Towards.LOWER)) {
      return relation;
    }
    if (ofRatio(change.number(), inverse(ratio)) == Relation.REDUCTION_OF_RATIO) {
      return Relation.REDUCTION_OF_RATIO;
    }
    return relation == Relation.REDUCTION_OF_RATIO ? null : relation;
  }

  /** The same effect, seen from the other group: 39% lower with a drug is 64% higher without it. */
  static LiteralNumber inverse(LiteralNumber ratio) {
    return new LiteralNumber("", BigDecimal.ONE.divide(ratio.value(), MathContext.DECIMAL32));
  }

  static Relation ofRatio(LiteralNumber percent, LiteralNumber ratio) {
    BigDecimal hundred = ratio.value().movePointRight(2);
    LiteralNumber whole = new LiteralNumber("", hundred);
    LiteralNumber change = new LiteralNumber("", BigDecimal.valueOf(100).subtract(hundred).abs());
    if (change.agreesWith(percent)) {
      return Relation.REDUCTION_OF_RATIO;
    }
    return whole.agreesWith(percent) ? Relation.PERCENT_OF_RATIO : Relation.DIFFERENT;
  }
}
