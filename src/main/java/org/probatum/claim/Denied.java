package org.probatum.claim;

import java.util.regex.Pattern;
import org.probatum.text.Few;
import org.probatum.text.Term;

/**
 * "Less pain but not less disability": outcomes for which a clause denies what it tells of others.
 */
final class Denied {

  private static final int REACH = 60;
  private static final String SIGN = "but no";
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?i)\\bbut (?:not\\s+(?!only\\b)|no (?=fewer|less|more|lower|higher|better|effect|change|difference))(?:[\\p{L}-]+\\s+){0,4}$");

  private Denied() {}

  static boolean is(Reading clause, Term outcome) {
    int start = outcome.span().start();
    String text = clause.text();
    return text.contains(SIGN)
        && AHEAD.matcher(text.substring(Math.max(0, start - REACH), start)).find();
  }

  /** Whether a clause denies for some of its outcomes what it tells of others. */
  static boolean parts(Reading clause) {
    return clause.outcomes().size() > 1
        && clause.text().contains(SIGN)
        && Few.any(clause.outcomes(), each -> is(clause, each))
        && !is(clause, clause.outcomes().get(0));
  }
}
