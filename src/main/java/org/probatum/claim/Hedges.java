package org.probatum.claim;

import java.util.List;
import org.probatum.text.Span;
import org.probatum.text.Term;

/** The hedges of a clause. */
final class Hedges {

  private static final int REACH = 9;

  private Hedges() {}

  /** Hedging words that are not denied and are no month. */
  static List<String> in(Reading clause) {
    return clause.cues("HEDGE").stream()
        .filter(term -> isHedge(clause, term))
        .map(term -> term.text().toLowerCase(java.util.Locale.ROOT))
        .distinct()
        .toList();
  }

  /** Whether a hedge stands in front of a phrase, near enough to govern it. */
  static boolean governs(Reading reading, Span phrase) {
    return reading.cues("HEDGE").stream()
        .anyMatch(
            term ->
                isHedge(reading, term)
                    && term.span().end() <= phrase.start()
                    && reading.distance(term.span().end(), phrase.start()) <= REACH);
  }

  private static boolean isHedge(Reading reading, Term term) {
    boolean month = term.text().equals("May") && term.span().start() > 0;
    return !month && !Negation.governs(reading, term.span());
  }
}
