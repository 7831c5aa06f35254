package org.probatum.claim;

import java.util.Set;
import org.probatum.text.Term;

/** The treatment that a clause names as what another was held against. */
final class HeldAgainst {

  private static final Set<String> AGAINST =
      Set.of("than", "versus", "vs", "against", "unlike", "compared");

  private HeldAgainst() {}

  /**
   * The first one, or null. "Unlike warfarin, apixaban …" tells what is known of another, no group.
   */
  static Term in(Reading clause) {
    boolean contrast = clause.text().startsWith("Unlike ");
    for (Term term : clause.interventions()) {
      boolean against =
          clause.before(
              term.span().start(),
              3,
              word -> AGAINST.contains(word) && !(contrast && word.equals("unlike")));
      if (against && !isFirstOfTwo(term, clause)) {
        return term;
      }
    }
    return null;
  }

  /** "The trial compared metformin with waiting": what stands behind "compared" is held first. */
  private static boolean isFirstOfTwo(Term term, Reading clause) {
    String ahead = clause.text().substring(0, term.span().start());
    return ahead.endsWith("compared ") || ahead.endsWith("compared the ");
  }
}
