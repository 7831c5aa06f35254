package org.probatum.grading.number;

import org.probatum.claim.Claim;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.Study;
import org.probatum.text.Few;
import org.probatum.text.LiteralNumber;
import org.probatum.text.Period;

/**
 * "20% were free of symptoms after a year and 44% had some after ten": the first time belongs to
 * another outcome, whose number stands beside it.
 */
final class ToldThen {

  private ToldThen() {}

  /** Whether a study measured something at that time of which a claim gives the number. */
  static boolean is(Claim claim, Study study, Period told, double room) {
    return Few.any(
        study.outcomes(),
        each ->
            each.timepoint() != null
                && Few.any(Period.in(each.timepoint()), time -> told.isAbout(time, room))
                && isNumberOf(each, claim));
  }

  private static boolean isNumberOf(Outcome outcome, Claim claim) {
    return Few.any(
        claim.numbers(),
        each ->
            each.role().isEffect()
                && (Few.any(outcome.values(), one -> isSame(each.number(), one.value()))
                    || outcome.hasEffect() && isSame(each.number(), outcome.effect().estimate())));
  }

  private static boolean isSame(LiteralNumber one, LiteralNumber other) {
    return one.value().abs().compareTo(other.value().abs()) == 0;
  }
}
