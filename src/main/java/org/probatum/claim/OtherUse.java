package org.probatum.claim;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.probatum.text.Few;
import org.probatum.text.Term;

/**
 * Words for treatments in another use: "fasting glucose" and "exercise tolerance" are measured,
 * "exercising caution" is no sport, the day of surgery is a time, and a plasminogen activator that
 * rose is the body's own.
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
  private static final Pattern TIME_OF =
      Pattern.compile(
          "(?i)\\b(?:minutes?|hours?|days?|weeks?|months?|years?|morning|evening|night|time|date|moment) of (?:the |their |her |his |major |hip |knee |heart )?$");

  private OtherUse() {}

  static List<Term> without(String text, List<Term> treatments) {
    return Few.where(treatments, term -> !isOne(text, term));
  }

  private static boolean isOne(String text, Term term) {
    if (term.kind().equals("PROCEDURE")
        && TIME_OF.matcher(text.substring(0, term.span().start())).find()) {
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
}
