package org.probatum.grading.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.ArmValue;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.Study;
import org.probatum.text.LiteralNumber;

/**
 * "Five of the 37 patients" of a study that had 37 in all, and no other group; what only one group
 * of a study is told to have had, where the claim gives one number of its kind.
 */
final class OutOfAll {

  private static final Pattern OF =
      Pattern.compile("\\s*(?:of|out of|/)\\s*(?:the |its |these )?(\\d[\\d,]*)");

  private OutOfAll() {}

  /** Whether a number can be of nobody but the one group of which a study tells the outcome. */
  static boolean is(Claim claim, ClaimNumber number, Outcome outcome, Study study) {
    return isOfAll(claim, number, outcome, study)
        || isOfOneGroup(outcome) && OnlyNumber.is(claim, number, outcome, study);
  }

  private static boolean isOfOneGroup(Outcome outcome) {
    return outcome.values().stream().map(ArmValue::arm).distinct().count() == 1;
  }

  private static boolean isOfAll(Claim claim, ClaimNumber number, Outcome outcome, Study study) {
    int end = number.span().end() - claim.span().start();
    if (number.role() != NumberRole.EVENTS
        || study.arms().size() != 1
        || outcome.values().size() != 1
        || end > claim.text().length()) {
      return false;
    }
    Matcher of = OF.matcher(claim.text()).region(end, claim.text().length());
    return of.lookingAt() && study.counts(LiteralNumber.of(of.group(1)));
  }
}
