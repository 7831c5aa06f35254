package org.probatum.grading.number;

import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.Study;
import org.probatum.text.Few;

/**
 * Tells whether a claim names one outcome of a study in full and gives one number of its kind:
 * "overdiagnosis was estimated at 9%", "nodules were seen in 1257 people (60%)".
 */
final class OnlyNumber {

  /** A single word this long is no everyday one. */
  private static final int LONG_WORD = 10;

  private static final Pattern ASIDE = Pattern.compile("\\s*\\([^()]*\\)");

  private OnlyNumber() {}

  static boolean is(Claim claim, ClaimNumber number, Outcome outcome, Study study) {
    return (number.role() == NumberRole.PERCENT || number.role() == NumberRole.EVENTS)
        && claim.numbers().stream().filter(each -> each.role() == number.role()).count() == 1
        && Few.any(outcome.values(), value -> value.isToldAs(number.role()))
        && isNamed(claim, outcome)
        && Few.none(study.outcomes(), each -> each != outcome && isNamed(claim, each));
  }

  private static boolean isNamed(Claim claim, Outcome outcome) {
    String name = ASIDE.matcher(outcome.name()).replaceAll("");
    return (name.contains(" ") || name.length() >= LONG_WORD) && claim.namesAll(name);
  }
}
