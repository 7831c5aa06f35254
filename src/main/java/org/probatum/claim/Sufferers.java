package org.probatum.claim;

import java.util.List;
import java.util.Locale;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Term;

/** "Strokes in people with migraine": whom it is about, and no outcome. */
final class Sufferers {

  private static final Scan WITH =
      Scan.of(
          "(?:"
              + NumberRoles.PEOPLE
              + "|\\bthose)\\s+(?:already\\s+)?(?:living |suffering |diagnosed )?(?:with|from|who (?:have|had))\\s+"
              + "(?:(?:an?|the|their|chronic|acute|severe|mild|moderate|frequent|recurrent|known)\\s+){0,2}$");

  /** "40% of them had asthma": what befell some, and not who took part. */
  private static final Scan SHARE_HAD =
      Scan.of(
          "\\d\\s*(?:%|per ?cent)(?: of (?:them|these|those|(?:the )?(?:[\\p{L}-]+ )?\\p{L}+))? (?:had|have|developed|got) (?:an? )?$");

  private Sufferers() {}

  /** Whether a condition is told of a share of the people. */
  static boolean befell(String text, Term condition) {
    return SHARE_HAD.isIn(text.substring(0, condition.span().start()));
  }

  /** The outcomes of a clause without what its people suffer from; all where no other is named. */
  static List<Term> apart(Reading clause) {
    if (clause.outcomes().size() < 2 || clause.conditions().isEmpty()) {
      return clause.outcomes();
    }
    List<Term> others = Few.where(clause.outcomes(), each -> !isSuffered(each, clause));
    return others.isEmpty() ? clause.outcomes() : others;
  }

  private static boolean isSuffered(Term outcome, Reading clause) {
    return Few.any(clause.conditions(), each -> each.span().equals(outcome.span()))
        && WITH.isIn(clause.text().substring(0, outcome.span().start()).toLowerCase(Locale.ROOT));
  }
}
