package org.probatum.claim;

import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Term;

/**
 * Words that say that something acts on an outcome, and not which way: "screens affect sleep", "had
 * an effect on mood". Diseases affect people, too, and studies ask how something affects another.
 */
final class Affecting {

  private static final String CONCEPT = "AFFECT";

  /** "How screens affect sleep", "factors that may affect it", "the people affected". */
  private static final Scan ASKED =
      Scan.of(
          "(?i)\\b(?:how|whether|what|if|extent|factors(?: that| which)?)\\b[^;,.]*$|\\b(?:most|more|less|badly|severely|worst|the|those|people|patients|areas?)\\s+$");

  private static final Scan PASSIVE =
      Scan.of("(?i)\\b(?:is|are|was|were|be|been)\\s+(?:\\p{L}+\\s+){0,2}$");

  private static final Scan BY = Scan.of("[^;,.]{0,40}?\\bby\\b");

  private Affecting() {}

  /** Whether the word is one of these, and says nothing of an outcome here. */
  static boolean isIdle(Term verb, Reading clause) {
    if (!verb.concept().equals(CONCEPT)) {
      return false;
    }
    String ahead = clause.text().substring(0, verb.span().start());
    boolean passive = PASSIVE.isIn(ahead) && BY.opens(clause.text(), verb.span().end());
    return ASKED.isIn(ahead) || !passive && !actsOn(verb, clause);
  }

  private static boolean actsOn(Term verb, Reading clause) {
    return Few.any(
        clause.outcomes(),
        outcome ->
            outcome.span().start() >= verb.span().end()
                && clause.distance(verb.span().end(), outcome.span().start()) <= 4);
  }
}
