package org.probatum.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.probatum.text.Scan;
import org.probatum.text.Span;

/** Finds what an abstract concludes, with hedges and caveats. */
final class Conclusions {

  private static final Scan LABEL = Scan.of("(?:CONCLUSIONS?|INTERPRETATION|Conclusions?):");
  private static final Scan CONCLUDES =
      Scan.of(
          "(?i)\\b(?:conclu\\w+|in summary|these (?:results|data|findings)|our"
              + " (?:results|data|findings)|this (?:study|trial)"
              + " (?:shows?|suggests?|demonstrates?|indicates?|provides?))\\b");
  private static final Pattern HEDGE =
      Pattern.compile(
          "\\b(?:may|might|could|suggests?|appears?|seems?|possibl[ey]|likely|potential(?:ly)?|probably|perhaps)\\b");
  private static final Scan CAVEAT =
      Scan.of(
          "(?i)\\b(?:further|larger|additional|future|more)\\b[^.]{0,60}\\b(?:stud|research|trial|investigat|needed|warrant|required)|\\blimit(?:ed|ation)|\\bcaution|\\bpreliminary\\b|\\bsmall"
              + " sample");

  /** What stands behind conclusions and is none. */
  private static final Scan BEHIND =
      Scan.of(
          "(?i)^[(\\[]?(?:(?:trial |clinical trial )?registration|funding|funded|supported|clinicaltrials\\.gov|trial identifier|copyright|\\u00a9|keywords)\\b");

  private Conclusions() {}

  static List<Conclusion> read(String text, List<Span> sentences) {
    int from = sentences.size();
    for (int i = sentences.size() - 1; i >= 0 && i >= sentences.size() - 5; i--) {
      String words = sentences.get(i).of(text);
      from = LABEL.isIn(words) || CONCLUDES.isIn(words) ? i : from;
    }
    List<Conclusion> found = new ArrayList<>();
    for (Span sentence : sentences.subList(from, sentences.size())) {
      String words = sentence.of(text);
      if (BEHIND.isIn(words)) {
        break;
      }
      List<String> hedges =
          HEDGE
              .matcher(words.toLowerCase(Locale.ROOT))
              .results()
              .map(MatchResult::group)
              .distinct()
              .toList();
      found.add(new Conclusion(sentence, hedges, CAVEAT.isIn(words)));
    }
    return List.copyOf(found);
  }
}
