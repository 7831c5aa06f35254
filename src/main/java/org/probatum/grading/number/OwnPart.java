package org.probatum.grading.number;

import java.util.Locale;
import java.util.regex.Pattern;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.evidence.Design;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.Study;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/**
 * "91% with human readers", where a record has "sensitivity" and "sensitivity, human readers": the
 * words right behind a number name the part that it is told of.
 */
final class OwnPart {

  private static final Scan WITH =
      Scan.of("^\\s*(?:%|per ?cent)?\\s+(?:with|for|by|in|among|of)\\s+(?:the\\s+)?");

  private static final Pattern PAUSE =
      Pattern.compile("[.,;:(\\[]|\\s(?:and|but|while|versus|than|against)\\b");

  private static final int SHORTEST = 4;

  private static final String COMMA = ", ";

  private OwnPart() {}

  /** Whether a number is told of a part that the record counts apart from this outcome. */
  static boolean isOther(Claim claim, ClaimNumber number, Outcome outcome, Study study) {
    int end = number.span().end() - claim.span().start();
    if (end < 0 || end > claim.text().length()) {
      return false;
    }
    String behind = claim.text().substring(end);
    Search with = WITH.search(behind);
    if (!with.find()) {
      return false;
    }
    String told = behind.substring(with.end()).toLowerCase(Locale.ROOT);
    String own = part(outcome);
    return isTest(told, own, study)
        || (own.isEmpty() || !told.startsWith(own))
            && Few.any(study.outcomes(), each -> isToldOf(each, outcome, told));
  }

  /** "84% with the new test": told of the test itself, and of none that it is held against. */
  private static boolean isTest(String told, String own, Study study) {
    String words = PAUSE.split(told, 2)[0].strip();
    return study.design() == Design.DIAGNOSTIC_ACCURACY
        && !own.isEmpty()
        && !told.startsWith(own)
        && words.length() >= SHORTEST
        && study.intervention().toLowerCase(Locale.ROOT).contains(words);
  }

  private static boolean isToldOf(Outcome each, Outcome outcome, String told) {
    String part = part(each);
    return !part.isEmpty() && told.startsWith(part) && whole(each).equals(whole(outcome));
  }

  /** What stands behind the comma of a name. */
  private static String part(Outcome outcome) {
    String name = outcome.name().toLowerCase(Locale.ROOT);
    int at = name.indexOf(COMMA);
    return at < 0 ? "" : name.substring(at + COMMA.length());
  }

  private static String whole(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).split(COMMA, 2)[0];
  }
}
