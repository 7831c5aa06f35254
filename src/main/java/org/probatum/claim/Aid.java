package org.probatum.claim;

import java.util.Set;
import java.util.regex.Pattern;
import org.probatum.text.Scan;
import org.probatum.text.Term;

/** "Help" that people seek, get or are offered, or that telling them something is: no effect. */
final class Aid {

  /** "Get help". */
  private static final Set<String> SOUGHT =
      Set.of(
          "get",
          "getting",
          "seek",
          "seeking",
          "need",
          "needs",
          "needing",
          "ask",
          "for",
          "with",
          "without",
          "find",
          "your",
          "medical",
          "urgent",
          "professional",
          "emergency");

  /** "It may help to tell patients three things": advice for the reader. */
  private static final Pattern TELLING =
      Pattern.compile(
          "(?i)\\s+to (?:tell|ask|know|remember|write|bring|keep|say|think|talk|explain|discuss|note|plan|make)\\b");

  /** "Help to stop smoking can be offered". */
  private static final Pattern ON_OFFER =
      Pattern.compile(
          "(?i)\\s+(?:to|with|in|from|for) [^.;:,]{2,50}?\\b(?:(?:can|may|could|should|might) be|is|are) (?:offered|available|at hand|provided|found|free|given)\\b");

  private static final Scan HELP_TO = Scan.of("(?i)(?:^|[.:;,]\\s*)help (?:to|with|in) $");

  private Aid() {}

  static boolean isTold(String word, Term verb, Reading clause) {
    return word.equals("help") && isSoughtOrGiven(verb, clause)
        || clause.text().contains("elp ") && OtherSense.stands(HELP_TO, verb, clause);
  }

  private static boolean isSoughtOrGiven(Term verb, Reading clause) {
    return clause.before(verb.span().start(), 1, SOUGHT::contains)
        || OtherSense.follows(TELLING, verb, clause)
        || OtherSense.follows(ON_OFFER, verb, clause);
  }
}
