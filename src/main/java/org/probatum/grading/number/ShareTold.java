package org.probatum.grading.number;

import java.math.BigDecimal;
import java.util.Locale;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.Effect;
import org.probatum.evidence.Measure;
import org.probatum.grading.NumberPair.Relation;
import org.probatum.text.LiteralNumber;
import org.probatum.text.Scan;

/**
 * A percentage that a text tells as a share of people, beside an effect that is none: a relative
 * risk of 1.49 as "the risk was 49%", a standardised difference of 0.28 as "28% of patients".
 */
final class ShareTold {

  private static final Scan OF_PEOPLE =
      Scan.of(
          "\\s*(?:%|percent|per cent)?\\s+of\\s+(?:the\\s+|all\\s+|those\\s+)?(?:\\w+\\s+)?"
              + "(?:patients|people|participants|women|men|adults|children|infants|users)\\b");
  private static final Scan RISK =
      Scan.of(
          "\\b(?:risk|rate|chance|probability|incidence|likelihood)s?\\b[^.;,()\\d]{0,60}\\b(?:was|were|is|of)\\s+$");

  /** "Efficacy was 83%": a relative effect by its name. */
  private static final Scan RELATIVE =
      Scan.of("efficacy|effective|reduc|relative|lower|higher|less|more|fewer|excess|cut");

  /** With fewer decimals many effects give the percentage by chance. */
  private static final int DECIMALS = 2;

  private ShareTold() {}

  /** Whether the effect, and not a count of people, gives the percentage. */
  static boolean is(Claim claim, ClaimNumber number, Effect effect) {
    return number.role() == NumberRole.PERCENT
        && effect.estimate().decimals() >= DECIMALS
        && isOfEffect(number.number(), effect)
        && isShare(claim, number);
  }

  private static boolean isOfEffect(LiteralNumber percent, Effect effect) {
    if (effect.measure() == Measure.STANDARDISED_MEAN_DIFFERENCE) {
      BigDecimal hundred = effect.estimate().value().abs().movePointRight(DECIMALS);
      return new LiteralNumber("", hundred).agreesWith(percent);
    }
    return effect.measure().isRatio()
        && Likeness.ofRatio(percent, effect.estimate()) == Relation.REDUCTION_OF_RATIO;
  }

  private static boolean isShare(Claim claim, ClaimNumber number) {
    String text = claim.text().toLowerCase(Locale.ROOT);
    int start = number.span().start() - claim.span().start();
    int end = start + number.number().literal().length();
    if (start < 0 || end > text.length()) {
      return false;
    }
    String before = text.substring(0, start);
    return (OF_PEOPLE.opens(text, end) || RISK.isIn(before)) && !RELATIVE.isIn(before);
  }
}
