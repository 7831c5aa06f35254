package org.probatum.grading.number;

import org.probatum.claim.ClaimNumber;
import org.probatum.claim.ClaimNumber.Towards;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.ArmValue;
import org.probatum.evidence.Effect;
import org.probatum.evidence.Outcome;
import org.probatum.text.Few;
import org.probatum.text.LiteralNumber;

/**
 * What a text tells as "cut by 75% (64% to 82%)" a record may hold as -75 (-82 to -64): the word
 * stands for the sign, and the limits change places with it.
 */
final class TurnedSign {

  private TurnedSign() {}

  /**
   * The estimate of an effect with the sign that a change or difference told in words would have.
   */
  static LiteralNumber estimate(ClaimNumber change, Effect effect) {
    return value(change, effect.estimate());
  }

  /** The value of a group with the sign that a fall told in words would have. */
  static LiteralNumber value(ClaimNumber number, LiteralNumber value) {
    boolean turned =
        number.towards() != Towards.HIGHER
            && value.value().signum() < 0
            && number.number().value().signum() > 0;
    return turned ? value.negated() : value;
  }

  static boolean agree(ClaimNumber told, ArmValue held) {
    return told.number().agreesWith(value(told, held.value()));
  }

  /**
   * Whether a number is told as a loss where the record holds it as a gain, or the other way round.
   * A value without a sign is a gain only where another group's has one.
   */
  static boolean isOpposite(ClaimNumber told, ArmValue held, Outcome outcome) {
    int sign = held.value().value().signum();
    boolean against =
        told.towards() == Towards.HIGHER && sign < 0
            || told.towards() == Towards.LOWER && sign > 0 && hasLoss(outcome);
    return against && told.number().value().abs().compareTo(held.value().value().abs()) == 0;
  }

  private static boolean hasLoss(Outcome outcome) {
    return Few.any(outcome.values(), each -> each.value().value().signum() < 0);
  }

  /** The limit or p value of an effect that a number of this role tells; null where it has none. */
  static LiteralNumber limit(ClaimNumber number, Effect effect) {
    boolean turned = isTurned(number, effect);
    return switch (number.role()) {
      case CI_LOW -> turned ? effect.high().negated() : effect.low();
      case CI_HIGH -> turned ? effect.low().negated() : effect.high();
      case P_VALUE -> effect.pValue();
      default -> null;
    };
  }

  private static boolean isTurned(ClaimNumber number, Effect effect) {
    return number.role() != NumberRole.P_VALUE
        && effect.low() != null
        && effect.high() != null
        && effect.low().value().signum() < 0
        && effect.high().value().signum() < 0
        && number.number().value().signum() > 0;
  }
}
