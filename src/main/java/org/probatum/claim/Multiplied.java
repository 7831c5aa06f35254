package org.probatum.claim;

import java.util.List;
import java.util.Set;
import org.probatum.text.Few;
import org.probatum.text.Term;

/** "Infections doubled after it": nothing stands behind the verb, and the outcome right before. */
final class Multiplied {

  private static final Set<String> VERBS =
      Set.of("doubled", "tripled", "trebled", "quadrupled", "halved");

  private Multiplied() {}

  /** What such a verb tells of; nothing for other verbs. */
  static List<Term> of(Term verb, Reading clause) {
    return VERBS.contains(verb.text())
        ? Few.where(
            clause.outcomes(),
            each ->
                each.span().end() <= verb.span().start()
                    && clause.distance(each.span().end(), verb.span().start()) == 0)
        : List.of();
  }
}
