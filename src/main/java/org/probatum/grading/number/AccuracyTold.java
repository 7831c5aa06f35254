package org.probatum.grading.number;

import java.util.Locale;
import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.Outcome;
import org.probatum.text.Scan;

/**
 * A sensitivity or specificity of a test, by its name or by what it is: the share of the sick that
 * a test finds.
 */
final class AccuracyTold {

  private static final String SENSITIVITY = "ensitiv";
  private static final String SPECIFICITY = "pecific";

  /** "Found 91% of cancers". */
  private static final Scan FOUND =
      Scan.of(
          "\\b(?:found|finds|detect(?:s|ed)?|picked up|picks up|caught|catches|identif(?:ies|ied))\\s+(?:about |around |nearly |almost |over |some )?$");

  private static final Scan OF =
      Scan.of(Pattern.compile("\\s*(?:%|percent|per cent)\\s+of\\b.*", Pattern.DOTALL));

  private AccuracyTold() {}

  /** Whether it is the kind of accuracy that the outcome measures. */
  static boolean is(Claim claim, ClaimNumber number, Outcome outcome) {
    boolean sensitivity = outcome.name().contains(SENSITIVITY);
    int start = number.span().start() - claim.span().start();
    int end = start + number.number().literal().length();
    return (sensitivity || outcome.name().contains(SPECIFICITY))
        && outcome.hasEffect()
        && number.role() == NumberRole.PERCENT
        && start >= 0
        && end <= claim.text().length()
        && isTold(claim.text().toLowerCase(Locale.ROOT), start, end, sensitivity);
  }

  private static boolean isTold(String text, int start, int end, boolean sensitivity) {
    int one = nearest(text, SENSITIVITY, start);
    int other = nearest(text, SPECIFICITY, start);
    if (one == other) {
      return sensitivity && FOUND.isIn(text.substring(0, start)) && OF.isAll(text.substring(end));
    }
    return sensitivity == one < other;
  }

  /** How far a word is from a number, one in front before one behind; very far where it is not. */
  private static int nearest(String text, String word, int start) {
    int ahead = text.lastIndexOf(word, start);
    int behind = text.indexOf(word, start);
    return ahead >= 0
        ? start - ahead
        : behind >= 0 ? text.length() + behind - start : Integer.MAX_VALUE;
  }
}
