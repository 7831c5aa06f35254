package org.probatum.grading;

import java.util.List;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.text.Few;
import org.probatum.text.Scan;

/** Two shares told against each other, with no word for whose they are: "55% versus 30%". */
public final class SharesTold {

  private static final String AGAINST =
      "\\s*(?:%|percent|per cent)?\\s*(?:versus|vs\\.?|against|compared with|compared to)\\s+";

  private static final String SHARE = "\\d+(?:\\.\\d+)?\\s*(?:%|percent|per cent)";
  private static final Scan FIRST = Scan.of(AGAINST + SHARE);
  private static final Scan SECOND = Scan.of("\\d" + AGAINST + "$");

  /** "There was no difference, at 11.1% and 11.3%". */
  private static final Scan AT = Scan.of("\\bat (?:" + SHARE + " and )?$");

  private static final Scan AND = Scan.of("\\s*(?:%|percent|per cent) and " + SHARE);

  private SharesTold() {}

  static boolean isOne(Claim claim, ClaimNumber number) {
    if (number.role() != NumberRole.PERCENT) {
      return false;
    }
    String text = claim.text();
    int start = number.span().start() - claim.span().start();
    int end = start + number.number().literal().length();
    if (start < 0 || end > text.length()) {
      return false;
    }
    String ahead = text.substring(0, start);
    return FIRST.opens(text, end) || SECOND.isIn(ahead) || isJoint(ahead, text, end);
  }

  /** Whether it is one of two shares beside a single ratio with its interval. */
  public static boolean areOfOneRatio(Claim claim, ClaimNumber number) {
    List<ClaimNumber> numbers = claim.numbers();
    return (number.role() == NumberRole.PERCENT || number.role() == NumberRole.RATE)
        && claim.has(NumberRole.CI_LOW)
        && Few.where(numbers, each -> each.role() == number.role()).size() == 2
        && Few.where(numbers, each -> each.role().isRatio()).size() == 1;
  }

  private static boolean isJoint(String ahead, String text, int end) {
    return AT.isIn(ahead) && (ahead.endsWith("and ") || AND.opens(text, end));
  }
}
