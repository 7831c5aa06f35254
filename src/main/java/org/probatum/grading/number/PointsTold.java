package org.probatum.grading.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.ArmValue;
import org.probatum.evidence.Effect;
import org.probatum.evidence.Measure;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.OutcomeClass;
import org.probatum.evidence.Study;
import org.probatum.grading.NumberPair;
import org.probatum.text.Few;
import org.probatum.text.LiteralNumber;
import org.probatum.text.Scan;

/**
 * A relative effect that a text gives as an absolute one, "the absolute risk fell by 20%", or a
 * difference of two shares that it gives as a relative change: 82% against 71% as "11% more".
 */
final class PointsTold {

  private static final Scan ABSOLUTE =
      Scan.of("(?i)\\babsolute\\b(?:(?!\\brelative\\b)[^.;\\d])*$");

  private PointsTold() {}

  static boolean is(Claim claim, ClaimNumber number, Study study, Outcome outcome) {
    Effect effect = outcome.effect();
    return (number.role() == NumberRole.RISK_DIFFERENCE
            || number.role() == NumberRole.RELATIVE_CHANGE && isAbsolute(claim, number))
        && effect.measure().isRatio()
        && Likeness.ofRatio(number.number(), effect.estimate()) != NumberPair.Relation.DIFFERENT
        && Few.none(study.outcomes(), each -> isDifference(number.number(), each.values()));
  }

  private static boolean isAbsolute(Claim claim, ClaimNumber number) {
    int end = number.span().start() - claim.span().start();
    return claim.text().contains("bsolute") && ABSOLUTE.isIn(claim.text().substring(0, end));
  }

  /** Whether the percent is what two shares differ by, and no relative change of them. */
  static boolean isPercent(Claim claim, ClaimNumber number, Outcome outcome) {
    return number.role() == NumberRole.RELATIVE_CHANGE
        && outcome.outcomeClass() != OutcomeClass.SURROGATE
        && Few.all(outcome.values(), PointsTold::isShare)
        && isDifference(number.number(), outcome.values())
        && !isRelative(number.number(), outcome)
        && !isAbsolute(claim, number)
        && !Few.all(outcome.values(), each -> claim.text().contains(each.value().literal()));
  }

  static String printed(Outcome outcome) {
    return String.join(
        " against ", Few.each(outcome.values(), each -> each.value() + "% (" + each.arm() + ")"));
  }

  private static boolean isShare(ArmValue value) {
    return value.unit().equals("%") && value.value().value().signum() > 0;
  }

  private static boolean isRelative(LiteralNumber percent, Outcome outcome) {
    return outcome.hasEffect() && isOfEffect(percent, outcome.effect())
        || Few.any(
            outcome.values(),
            one -> Few.any(outcome.values(), other -> percent.agreesWith(change(one, other))));
  }

  private static boolean isOfEffect(LiteralNumber percent, Effect effect) {
    return effect.measure() != Measure.RISK_DIFFERENCE && !effect.measure().isRatio()
        || effect.measure().isRatio()
            && Likeness.ofRatio(percent, effect.estimate()) != NumberPair.Relation.DIFFERENT;
  }

  private static LiteralNumber change(ArmValue from, ArmValue to) {
    BigDecimal points = from.value().value().subtract(to.value().value()).abs().movePointRight(2);
    return new LiteralNumber("", points.divide(from.value().value(), 1, RoundingMode.HALF_UP));
  }

  /** Whether two groups of the source do differ by so many points. */
  static boolean isDifference(LiteralNumber points, List<ArmValue> values) {
    return Few.any(
        values, one -> Few.any(values, other -> points.agreesWith(difference(one, other))));
  }

  private static LiteralNumber difference(ArmValue one, ArmValue other) {
    BigDecimal points = one.value().value().subtract(other.value().value()).abs();
    return new LiteralNumber(points.toPlainString(), points);
  }
}
