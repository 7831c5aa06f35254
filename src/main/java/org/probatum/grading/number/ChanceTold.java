package org.probatum.grading.number;

import java.util.List;
import java.util.Locale;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.Outcome;
import org.probatum.text.Few;
import org.probatum.text.Scan;

/**
 * A sensitivity or specificity that a text tells as the chance that a result is right: "a positive
 * test means an 88% chance of having it".
 */
final class ChanceTold {

  private static final List<String> SIGNS =
      List.of("positive", "negative", "abnormal", "predictive", "correct", "right", "accura");

  private static final Scan RESULT =
      Scan.of(
          "\\b(?:(?:positive|abnormal|negative|normal) (?:\\w+ )?(?:results?|tests?|scans?|screens?|findings?|readings?|swabs?|mammograms?|samples?)|tests? (?:positive|negative))\\b[^.;]{0,90}$");

  private static final Scan CHANCE =
      Scan.of(
          "\\s*(?:%|percent|per cent)\\s+(?:chance|likel\\w+|probab\\w+|certain\\w*|sure|risk\\b)");

  private static final Scan OF_RESULTS =
      Scan.of(
          "\\s*(?:%|percent|per cent)\\s+of (?:all )?(?:the )?(?:(?:people|patients|those|women|men|adults|children) (?:who (?:had )?test(?:ed)?|with an?|with) (?:positive|negative|abnormal)|(?:positive|negative|abnormal) (?:results?|tests?|scans?))");

  private static final Scan NAMED =
      Scan.of(
          "\\b(?:predictive value|(?:is|are|was|were) (?:right|correct|accurate))\\b[^.;,\\d]{0,40}$");

  private ChanceTold() {}

  static boolean is(Claim claim, ClaimNumber number, Outcome outcome) {
    return number.role() == NumberRole.PERCENT
        && isAccuracy(outcome.name())
        && isGiven(number, outcome)
        && isChance(claim, number);
  }

  private static boolean isAccuracy(String name) {
    return name.contains("ensitivity") || name.contains("pecificity");
  }

  private static boolean isGiven(ClaimNumber number, Outcome outcome) {
    return outcome.hasEffect() && number.number().agreesWith(outcome.effect().estimate())
        || Few.any(outcome.values(), each -> number.number().agreesWith(each.value()));
  }

  private static boolean isChance(Claim claim, ClaimNumber number) {
    String text = claim.text().toLowerCase(Locale.ROOT);
    int start = number.span().start() - claim.span().start();
    int end = start + number.number().literal().length();
    if (start < 0 || end > text.length() || Few.none(SIGNS, text::contains)) {
      return false;
    }
    String before = text.substring(0, start);
    return NAMED.isIn(before)
        || OF_RESULTS.opens(text, end)
        || CHANCE.opens(text, end) && RESULT.isIn(before);
  }
}
