package org.probatum.grading.trait;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Span;
import org.probatum.text.Term;
import org.probatum.text.Vocabulary;

/** The treatments that the texts of one article and its sources name. */
final class Treatments {

  private static final Vocabulary WORDS = Vocabulary.bundled("interventions");
  private static final int REACH = 60;
  private static final Scan RIGHT_BEHIND =
      Scan.of("[\\s-]*(?:(?:of|with|an?|the|intravenous|oral)\\s+){0,3}(?:[a-z]+\\s)?");

  private final Map<String, List<Term>> known = new HashMap<>();

  /** The same of each text that was asked for before. */
  List<Term> named(String text) {
    return known.computeIfAbsent(text, Treatments::in);
  }

  static List<Term> in(String text) {
    return WORDS.find(text);
  }

  /** The concept and every broader one. */
  static Set<String> widened(String concept) {
    return WORDS.widened(concept);
  }

  /**
   * What words are told of: the treatment among them or right behind, else the nearest in front;
   * empty where none is near.
   */
  static Set<String> owner(String text, Span words, List<Term> terms) {
    Term ahead = null;
    for (Term term : terms) {
      if (words.overlaps(term.span()) || isRightBehind(text, words, term)) {
        return widened(term.concept());
      }
      ahead = term.span().end() <= words.start() ? term : ahead;
    }
    return ahead == null || words.start() - ahead.span().end() > REACH
        ? Set.of()
        : widened(ahead.concept());
  }

  private static boolean isRightBehind(String text, Span words, Term term) {
    return term.span().start() >= words.end()
        && RIGHT_BEHIND.isAll(text.substring(words.end(), term.span().start()));
  }

  /** Whether one stands close to these words, in front or behind. */
  static boolean isNear(Span words, List<Term> terms) {
    return Few.any(
        terms,
        term ->
            words.start() - term.span().end() <= 25 && words.start() >= term.span().end()
                || term.span().start() - words.end() <= 15 && term.span().start() >= words.end());
  }
}
