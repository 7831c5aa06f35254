package org.probatum.grading;

import java.util.List;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.text.Few;
import org.probatum.text.Scan;

/** Shares told against each other: "55% versus 30%", "46% with the one and 37% with the other". */
public final class SharesTold {

  private static final String AGAINST =
      "\\s*(?:%|percent|per cent)?\\s*(?:versus|vs\\.?|against|compared with|compared to)\\s+";

  private static final String SHARE = "\\d+(?:\\.\\d+)?\\s*(?:%|percent|per cent)";
  private static final Scan FIRST = Scan.of(AGAINST + SHARE);
  private static final Scan SECOND = Scan.of("\\d" + AGAINST + "$");

  /** "There was no difference, at 11.1% and 11.3%". */
  private static final Scan AT = Scan.of("\\bat (?:" + SHARE + " and )?$");

  private static final Scan AND = Scan.of("\\s*(?:%|percent|per cent) and " + SHARE);

  private static final String HAPPENED =
      "\\b(?:had|have|has|were|was|is|are|developed|reported|died|got|experienced|needed|recovered|became|showed|felt|said)\\b";

  private static final String WHERE =
      " ?(?:in |of |with |for |among |on |at |only |just |about |after |without |under |by )*";

  /**
   * Behind the first of two shares, up to the second; of "5% had a rash and 8% a fever" each has a
   * happening of its own.
   */
  private static final Scan JOINED =
      Scan.of(
          "\\s*(?:%|percent|per cent)(?:[^;:]{0,140}?,? (?:versus|vs\\.?|against|compared with|compared to|as against|rather than)"
              + "|(?:(?!"
              + HAPPENED
              + ")[^;:]){0,90}?(?:,? (?:and|but)|, ))"
              + WHERE);

  /** "…, and 40% of the parents were glad": a statement of its own. */
  private static final Scan ANEW = Scan.of(", (?:and|but) (?:only |just |about )*$");

  private static final Scan HAPPENING =
      Scan.of(
          "[^,;:]*?\\b(?:had|have|has|were|was|is|are|developed|reported|died|got|felt|said)\\b");

  /** Behind the second, what is shared is people, a group or nothing. */
  private static final Scan OF_GROUP =
      Scan.of(
          "\\s*(?:%|percent|per cent)(?:\\s*[().,;:]|\\s*$|\\s+(?:of|in|with|among|on|for|after|without|under|at|when|who|from|by)\\b)");

  private static final int MOST = 4;

  private SharesTold() {}

  /** Whether it is one of some shares that are told of as many groups, and no other is told. */
  public static boolean areOfGroups(Claim claim, ClaimNumber number) {
    List<ClaimNumber> shares =
        Few.where(claim.numbers(), each -> each.role() == NumberRole.PERCENT);
    if (number.role() != NumberRole.PERCENT || shares.size() < 2 || shares.size() > MOST) {
      return false;
    }
    String text = claim.text();
    int end = end(claim, shares.get(0));
    for (ClaimNumber next : shares.subList(1, shares.size())) {
      int start = next.span().start() - claim.span().start();
      if (end <= 0 || start <= end || !areJoined(text, end, start)) {
        return false;
      }
      end = end(claim, next);
    }
    return end <= text.length() && OF_GROUP.opens(text, end);
  }

  private static boolean areJoined(String text, int end, int start) {
    String between = text.substring(end, start);
    return JOINED.isAll(between) && !(ANEW.isIn(between) && HAPPENING.opens(text, start));
  }

  private static int end(Claim claim, ClaimNumber number) {
    return number.span().start() - claim.span().start() + number.number().literal().length();
  }

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
