package org.probatum.claim;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Term;

/**
 * "Less pain but not less disability": outcomes for which a clause denies what it tells of others.
 */
final class Denied {

  private static final int REACH = 60;
  private static final String SIGN = "but no";
  private static final Scan AHEAD =
      Scan.of(
          "(?i)\\bbut (?:not\\s+(?!only\\b)|no (?=fewer|less|more|lower|higher|better|effect|change|difference))(?:[\\p{L}-]+\\s+){0,4}$");

  private static final Pattern OTHER = Pattern.compile(", without | but no|, whereas ");

  private Denied() {}

  /** "Less pain, without a rise in deaths", "whereas deaths rose": where another effect begins. */
  static int elsewhere(String text, int from) {
    if (text.indexOf(", w", from) < 0 && text.indexOf(SIGN, from) < 0) {
      return Integer.MAX_VALUE;
    }
    Matcher other = OTHER.matcher(text);
    return other.find(from) ? other.start() : Integer.MAX_VALUE;
  }

  static boolean is(Reading clause, Term outcome) {
    int start = outcome.span().start();
    String text = clause.text();
    return text.contains(SIGN) && AHEAD.isIn(text.substring(Math.max(0, start - REACH), start));
  }

  /** Whether a clause denies for some of its outcomes what it tells of others. */
  static boolean parts(Reading clause) {
    return clause.outcomes().size() > 1
        && clause.text().contains(SIGN)
        && Few.any(clause.outcomes(), each -> is(clause, each))
        && !is(clause, clause.outcomes().get(0));
  }
}
