package org.probatum.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Span;
import org.probatum.text.Term;

/** The hedges of a clause. */
final class Hedges {

  private static final int REACH = 9;

  /**
   * "It may help, and it has no side effects": a clause with a subject of its own is not hedged.
   */
  private static final Scan NEW_CLAUSE =
      Scan.of(";|\\b(?:and|but) (?:it|they|this|these|there|he|she|we|you)\\b");

  private Hedges() {}

  /** Hedging words that are not denied and are no month. */
  static List<String> in(Reading clause) {
    List<String> words = new ArrayList<>(2);
    for (Term term : clause.cues("HEDGE")) {
      String word = term.text().toLowerCase(Locale.ROOT);
      if (isHedge(clause, term) && !words.contains(word)) {
        words.add(word);
      }
    }
    return List.copyOf(words);
  }

  /** Whether a hedge stands in front of a phrase, near enough to govern it. */
  static boolean governs(Reading reading, Span phrase) {
    return Few.any(
        reading.cues("HEDGE"),
        term ->
            isHedge(reading, term)
                && term.span().end() <= phrase.start()
                && reading.distance(term.span().end(), phrase.start()) <= REACH
                && !NEW_CLAUSE.isIn(reading.text().substring(term.span().end(), phrase.start())));
  }

  private static boolean isHedge(Reading reading, Term term) {
    boolean month = term.text().equals("May") && term.span().start() > 0;
    return !month && !Negation.governs(reading, term.span());
  }
}
