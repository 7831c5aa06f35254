package org.probatum.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.probatum.text.Scan;
import org.probatum.text.Term;

/**
 * Outcomes that are joined behind one effect word: "lowered pain and craving".
 *
 * @param terms the outcomes in order, each once
 */
record JoinedOutcomes(List<Term> terms) {

  /** "… and", ", " with few words of the next outcome's name and no new relation. */
  private static final Scan JOINT =
      Scan.of(
          "\\s*(?:,?\\s*but not(?: (?:on|in|for|to))?|,\\s*(?:and|or)?|and|or|as well as|and also)\\s+(?:(?!(?:of|in|from|with|by|for|to|on)\\b)\\w+\\s+){0,3}");

  private static final Scan RISK_OF =
      Scan.of(
          "(?i)\\b(?:risks?|rates?|odds|hazards?|incidence|likelihood|chances?|probability|composite|combination) of(?: [\\w-]+){0,4}$");
  private static final Scan OR = Scan.of("\\s*,?\\s*or\\b.*");
  private static final Scan DENIED =
      Scan.of("(?i)\\b(?:not|no|neither|nor|never|without|nothing)\\b|n['\u2019]t\\b");

  static JoinedOutcomes of(Reading clause, Effect effect) {
    Map<String, Term> joined = new LinkedHashMap<>();
    Term last = null;
    for (Term term : effect.targets()) {
      if (clause.outcomes().contains(term) && (last == null || isJoint(clause, last, term))) {
        joined.putIfAbsent(term.concept(), term);
        last = term;
      }
    }
    return new JoinedOutcomes(List.copyOf(joined.values()));
  }

  private static boolean isJoint(Reading clause, Term one, Term other) {
    String between = between(clause, one, other);
    return between != null && JOINT.isAll(between);
  }

  /** Null where one stands in the other. */
  private static String between(Reading clause, Term one, Term other) {
    return one.span().end() >= other.span().start()
        ? null
        : clause.text().substring(one.span().end(), other.span().start());
  }

  /** "The risk of stroke or death": whichever comes first, counted as one. */
  boolean areOne(Reading clause) {
    int size = terms.size();
    String last = size < 2 ? null : between(clause, terms.get(size - 2), terms.get(size - 1));
    String ahead = clause.text().substring(0, terms.isEmpty() ? 0 : terms.get(0).span().end());
    return last != null && OR.isAll(last) && RISK_OF.isIn(ahead) && !DENIED.isIn(ahead);
  }
}
