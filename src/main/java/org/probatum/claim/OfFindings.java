package org.probatum.claim;

import java.util.Locale;
import java.util.regex.Pattern;
import org.probatum.text.Scan;
import org.probatum.text.Term;

/**
 * Words of effect that are said of findings, views and work: "data support the view", "helps to
 * understand why", "higher than expected".
 */
final class OfFindings {

  /** "These data support the view that": what is thought, and nobody is helped. */
  private static final Pattern VIEW =
      Pattern.compile(
          "\\s+(?:(?:the|this|its|their|our|an?|these|current|existing|routine|earlier|previous) )*(?:continued |further |widespread |early )?"
              + "(?:need|hypothes[ie]s|ideas?|views?|notions?|theor(?:y|ies)|concepts?|conclusions?|findings?|conduct|assumptions?|claims?|contention|suggestions?)\\b");

  /** "These data support its use": a treatment that is named is told to be of use. */
  private static final Pattern USE =
      Pattern.compile(
          "\\s+(?:(?:the|this|its|their|our|an?|these|current|existing|routine) )*(?:continued |further |widespread |early )?"
              + "(?:use|guidelines?|recommendations?|role|inclusion)\\b");

  /** "Helps to understand why". */
  private static final Pattern KNOWING =
      Pattern.compile(
          "\\s+(?:to )?(?:define|determine|understand|explain|identify|inform|guide|clarify|decide|plan|choose|find|assess|tell|interpret|elucidate|develop)\\b");

  /**
   * "Therapeutic, level II", "therapeutic drug monitoring": of treating, and nothing that helps.
   */
  private static final Pattern OF_TREATING =
      Pattern.compile(
          "(?!\\s+(?:effects?|benefits?|response|gains?|success|efficacy|for|in)\\b).*",
          Pattern.DOTALL);

  /** "Higher than previously thought": held against what was known. */
  private static final Pattern EXPECTED =
      Pattern.compile(
          "(?:\\s+[\\w-]+){0,3}?\\s+than (?:previously|expected|anticipated|earlier|initially|originally|thought|reported|once|in (?:previous|earlier)|(?:previous|earlier) (?:reports|studies|estimates))\\b");

  private static final Scan OF_QUALITY = Scan.of("(?i)\\bquality $");

  private OfFindings() {}

  static boolean isOne(Term verb, Reading clause) {
    return switch (verb.text().toLowerCase(Locale.ROOT)) {
      case "support", "supports", "supported" ->
          OtherSense.follows(VIEW, verb, clause)
              || clause.interventions().isEmpty() && OtherSense.follows(USE, verb, clause);
      case "help", "helps", "helped" -> OtherSense.follows(KNOWING, verb, clause);
      case "therapeutic" -> OtherSense.follows(OF_TREATING, verb, clause);
      case "improvement", "improvements" -> OtherSense.stands(OF_QUALITY, verb, clause);
      default -> verb.kind().equals("ADJECTIVE") && OtherSense.follows(EXPECTED, verb, clause);
    };
  }
}
