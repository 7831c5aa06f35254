package org.probatum.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.ArmValue;
import org.probatum.evidence.Effect;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.Study;
import org.probatum.text.Few;
import org.probatum.text.LiteralNumber;

/** A relative effect that a text gives as an absolute one: "the absolute risk fell by 20%". */
final class PointsTold {

  private static final Pattern ABSOLUTE =
      Pattern.compile("(?i)\\babsolute\\b(?:(?!\\brelative\\b)[^.;\\d])*$");

  private PointsTold() {}

  static boolean is(Claim claim, ClaimNumber number, Study study, Outcome outcome) {
    Effect effect = outcome.effect();
    return (number.role() == NumberRole.RISK_DIFFERENCE
            || number.role() == NumberRole.RELATIVE_CHANGE && isAbsolute(claim, number))
        && effect.measure().isRatio()
        && Likeness.ofRatio(number.number(), effect.estimate())
            == NumberPair.Relation.REDUCTION_OF_RATIO
        && Few.none(study.outcomes(), each -> isDifference(number.number(), each.values()));
  }

  private static boolean isAbsolute(Claim claim, ClaimNumber number) {
    int end = number.span().start() - claim.span().start();
    return claim.text().contains("bsolute")
        && ABSOLUTE.matcher(claim.text().substring(0, end)).find();
  }

  /** Whether two groups of the source do differ by so many points. */
  private static boolean isDifference(LiteralNumber points, List<ArmValue> values) {
    return Few.any(
        values, one -> Few.any(values, other -> points.agreesWith(difference(one, other))));
  }

  private static LiteralNumber difference(ArmValue one, ArmValue other) {
    BigDecimal points = one.value().value().subtract(other.value().value()).abs();
    return new LiteralNumber(points.toPlainString(), points);
  }
}
