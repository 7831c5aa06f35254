package org.probatum.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Term;

/**
 * Words for treatments in another use: "fasting glucose" and "exercise tolerance" are measured,
 * "exercising caution" is no sport, the day of surgery is a time, a plasminogen activator that rose
 * is the body's own, and Butter an author.
 */
final class OtherUse {

  private static final Pattern EXERCISED =
      Pattern.compile(
          "[ -](?:great |due |more |extreme |clinical )?(?:caution|care\\b|restraint|judge?ment|control|discretion|vigilance|tolerance|capacity|test|duration|time|performance"
              + "|electrocardio|ecg|stress|induced|haemodynamic|hemodynamic|heart rate|challenge|radionuclide|thallium|echocardio|workload)");

  private static final Pattern FASTED =
      Pattern.compile(
          "(?:,? (?:and|or) (?:post|non-?fasting|random|2-h)[\\w-]*)?[ -](?:(?:plasma|blood|serum|total|venous|capillary|levels? of|state|samples?|values?|conditions?|hdl|ldl|vldl)\\b"
              + "|glucose|insulin|lipid|cholesterol|triglycerid|hypergly|sugar|c-peptide|ghrelin|homocyst|gastrin|endothelial|levels?\\b|concentrations?\\b)");

  private static final Pattern OWN_ENZYME =
      Pattern.compile(
          "(?: \\([\\p{L}-]+\\))?[ -](?:antigen|levels?|activity|concentrations?|inhibitor|rose|increased|fell|decreased|release)\\b");

  /** "Within six hours of surgery", "on the day of the operation": when, not what. */
  private static final Scan TIME_OF =
      Scan.of(
          "(?i)\\b(?:minutes?|hours?|days?|weeks?|months?|years?|morning|evening|night|time|date|moment) of (?:the |their |her |his |major |hip |knee |heart )?$");

  /** "Adults who had anaemia after a gastric bypass", "the study after bypass": who they were. */
  private static final Scan HAD_BEFORE =
      Scan.of(
          "(?i)\\b(?:(?:people|adults|patients|participants|women|men|children|those) (?:with|who (?:had|have))"
              + "(?: (?!less|more|fewer|lower|higher|better|worse)[\\p{L}-]+){1,5}|(?:study|trial|review))"
              + " after (?:an? |the |their )?$");

  /** "(Fish & Butter, 2021)", "Butter et al.": an author. */
  private static final Scan DATED =
      Scan.of(
          "(?:,? et al|(?:,| &| and) \\p{Lu}[\\p{L}'\u2019-]+)*,? \\(?(?:19|20)\\d\\d|,? et al\\b");

  /** "Haemoglobin is a blood test": what something is. */
  private static final Scan IS_ONE = Scan.of("\\b(?:is|are) (?:an? )?(?:simple )?$");

  /** "In whom splints had failed": what people had been given before. */
  private static final Scan FAILED =
      Scan.of(
          " (?:alone )?(?:had|has|have) (?:already |previously )?(?:failed|not (?:helped|worked|been enough))\\b");

  private static final Scan IN_WHOM = Scan.of("(?i)\\b(?:in|for) whom [^.;,]{0,40}$");

  /** "Who had not improved with splints". */
  private static final Scan NOT_HELPED =
      Scan.of(
          "(?i)\\b(?:who|whose [\\p{L}-]+) (?:had|has|have) not (?:improved|responded|recovered|got better|healed)"
              + " (?:with|to|after|on|despite) (?:[\\p{L}-]+ ){0,2}$");

  /** "Smoking was asked about once", "alcohol was adjusted for": noted of people, not studied. */
  private static final Scan NOTED =
      Scan.of(
          " (?:habits? |status |history |intake |use )?(?:was|were) (?:only |not |just |also )?(?:asked about|recorded|noted|self-reported|assessed|measured|allowed for|adjusted for|controlled for|taken into account)\\b");

  /** "A smoking history of 30 pack-years", "a history of heavy smoking": who people were. */
  private static final Scan HISTORY = Scan.of("[ -](?:history|histories|status)\\b");

  private static final Scan HISTORY_OF = Scan.of("(?i)\\bhistory of (?:\\p{L}+ ){0,2}$");

  /** "Raised triglycerides despite a statin": what they had been given anyway. */
  private static final Scan ANYWAY =
      Scan.of(
          "(?i)\\b(?:despite|in spite of) (?:(?:an?|the|their|long-term|optimal|maximal|treatment with|taking) )*$"
              + "|\\b(?:enrolled|recruited|included|randomi[sz]ed)\\b[^.;]*\\bwho\\b[^.;]*\\b(?:were|had been) (?:already )?(?:receiving|taking|treated with) (?:(?:an?|the|stable|long-term) )*$");

  private static final Set<String> EXPOSURES = Set.of("EXPOSURE", "LIFESTYLE", "FOOD");

  private OtherUse() {}

  /** Whether a term is the family name of an author, with the year of a work behind it. */
  static boolean isAuthor(String text, Term term) {
    int start = term.span().start();
    return Character.isUpperCase(text.charAt(start)) && DATED.opens(text, term.span().end());
  }

  static List<Term> without(String text, List<Term> treatments) {
    return Few.where(treatments, term -> !isOne(text, term));
  }

  private static boolean isOne(String text, Term term) {
    if (term.kind().equals("PROCEDURE")
            && (stands(TIME_OF, text, term) || stands(HAD_BEFORE, text, term))
        || term.kind().equals("TEST") && stands(IS_ONE, text, term)
        || isAuthor(text, term)
        || EXPOSURES.contains(term.kind()) && isOfPeople(text, term)
        || (text.contains("espite ") || text.contains(" who ")) && stands(ANYWAY, text, term)
        || isTriedBefore(text, term)) {
      return true;
    }
    Pattern behind =
        switch (term.text().toLowerCase(Locale.ROOT)) {
          case "exercise", "exercising", "exercised" -> EXERCISED;
          case "fasting" -> FASTED;
          case "tissue plasminogen activator" -> OWN_ENZYME;
          default -> null;
        };
    return behind != null
        && behind
            .matcher(text.toLowerCase(Locale.ROOT))
            .region(term.span().end(), text.length())
            .lookingAt();
  }

  private static boolean isOfPeople(String text, Term term) {
    int end = term.span().end();
    return NOTED.opens(text, end) || HISTORY.opens(text, end) || stands(HISTORY_OF, text, term);
  }

  private static boolean isTriedBefore(String text, Term term) {
    return text.contains("whom ")
            && FAILED.opens(text, term.span().end())
            && stands(IN_WHOM, text, term)
        || text.contains(" not ") && stands(NOT_HELPED, text, term);
  }

  private static boolean stands(Scan words, String text, Term term) {
    return words.isIn(text.substring(0, term.span().start()));
  }
}
