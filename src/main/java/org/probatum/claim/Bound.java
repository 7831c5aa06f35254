package org.probatum.claim;

import java.util.Locale;
import java.util.regex.Pattern;
import org.probatum.text.Scan;
import org.probatum.text.Term;

/** "Longer than three months", "less than 3 g": words of comparison that only tell how much. */
final class Bound {

  /** "Pain that lasted longer than three months": how long, compared with nothing. */
  private static final Pattern BOUND =
      Pattern.compile(
          "\\s+than\\s+(?:about |around )?(?:\\d[\\d.]*|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\\s+"
              + "(?:minute|hour|day|week|month|year|night)s?\\b");

  /** "Six months or longer": a bound of what people had, compared with nothing. */
  private static final Scan OR_MORE =
      Scan.of(
          "(?:\\d%?|\\b(?:minute|hour|day|week|month|year|night|time|dose|point|cup|glass|mg|kg)(?:e?s)?)\\s+or\\s+$");

  /** "Fewer than a third of them", "fewer than 8%": how many, compared with nothing. */
  private static final Pattern SHARE =
      Pattern.compile(
          "\\s+than\\s+(?:(?:a|one|two)\\s+(?:third|quarter|fifth|tenth)s?|\\d[\\d.,]*\\s*(?:%|per ?cent)|one in \\w+)"
              + "(?=\\s+(?:of|were|was|are|is|had|have|took|did)\\b)");

  /** "An intake of less than 3 g", "at less than 30 weeks": how much, compared with nothing. */
  private static final Scan OF = Scan.of("\\b(?:of|at)\\s+$");

  private static final Pattern AMOUNT = Pattern.compile("\\s+than\\s+\\d");

  /** "Those who wore the mask for longer": how long people did something. */
  private static final Scan DONE =
      Scan.of(
          "\\b(?:us(?:ed?|ing)|t(?:ook|aken?|aking)|wor[en]|wear(?:ing)?|treated|exposed|followed|stayed on)\\b[^.;,]{0,40}\\bfor\\s+$");

  /** "41% no longer met it": an adverb that compares no lengths. */
  private static final Scan NO = Scan.of("\\b[Nn]o\\s+$");

  private static final Pattern COMPARED =
      Pattern.compile("\\s*(?:[.,;:()]|$|(?:than|in|with|on|for|under|after|among)\\b)");

  private Bound() {}

  static boolean is(Term verb, Reading clause) {
    return switch (verb.text().toLowerCase(Locale.ROOT)) {
      case "longer" ->
          OtherSense.follows(BOUND, verb, clause)
              || OtherSense.stands(DONE, verb, clause)
              || OtherSense.stands(OR_MORE, verb, clause)
              || OtherSense.stands(NO, verb, clause) && !OtherSense.follows(COMPARED, verb, clause);
      case "shorter" ->
          OtherSense.follows(BOUND, verb, clause) || OtherSense.stands(OR_MORE, verb, clause);
      case "higher", "greater", "lower" -> OtherSense.stands(OR_MORE, verb, clause);
      case "fewer", "less" ->
          OtherSense.follows(BOUND, verb, clause)
              || OtherSense.follows(SHARE, verb, clause)
              || OtherSense.stands(OF, verb, clause) && OtherSense.follows(AMOUNT, verb, clause)
              || OtherSense.stands(OR_MORE, verb, clause);
      default -> false;
    };
  }
}
