package org.probatum.grading;

import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.text.Scan;

/** Two shares told against each other, with no word for whose they are: "55% versus 30%". */
final class SharesTold {

  private static final String AGAINST =
      "\\s*(?:%|percent|per cent)?\\s*(?:versus|vs\\.?|against|compared with|compared to)\\s+";

  private static final Scan FIRST = Scan.of(AGAINST + "\\d+(?:\\.\\d+)?\\s*(?:%|percent|per cent)");
  private static final Scan SECOND = Scan.of("\\d" + AGAINST + "$");

  private SharesTold() {}

  static boolean isOne(Claim claim, ClaimNumber number) {
    if (number.role() != NumberRole.PERCENT) {
      return false;
    }
    String text = claim.text();
    int start = number.span().start() - claim.span().start();
    int end = start + number.number().literal().length();
    return start >= 0
        && end <= text.length()
        && (FIRST.opens(text, end) || SECOND.isIn(text.substring(0, start)));
  }
}
