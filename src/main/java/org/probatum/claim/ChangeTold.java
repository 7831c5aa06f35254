package org.probatum.claim;

import org.probatum.text.Scan;
import org.probatum.text.Search;

/** Tells which way a change in numbers goes: "fell by 30%", "two points more". */
final class ChangeTold {

  private static final Scan FEWER =
      Scan.of(
          "\\s*(?:%|percent|per cent)?[\\s-]*(?:risk )?(?:(?!or\\b)[a-z]+ )?(?:less|fewer|lower|reduction|decrease|decline|drop|fall|shorter|smaller|slower)");
  private static final Scan MORE =
      Scan.of(
          "\\s*(?:%|percent|per cent|times)?[\\s-]*(?:risk )?(?:(?!or\\b)[a-z]+ )?(?:more|higher|increase|greater|rise|longer|faster)");
  private static final String SIZED =
      "(?: (?:an?|further|another|additional|extra|about|around|roughly|nearly|almost|some|only|just|up|to|on|average|mean|of))*\\s$";
  private static final Scan LOWERED =
      Scan.of(
          "(?:reduc|decreas|lower|fell|fallen|drop|cut|declin)[a-z]*\\s+(?:[a-z-]+,?\\s+){0,5}(?:by|of)\\s"
              + "|\\b(?:lost|lose|loses|losing|loss|shed)"
              + SIZED);
  private static final Scan RAISED =
      Scan.of(
          "(?:increas|rais|rose|risen|boost)[a-z]*\\s+(?:[a-z-]+,?\\s+){0,5}(?:by|of)\\s"
              + "|\\b(?:re)?gain(?:s|ed|ing)?"
              + SIZED);

  private ChangeTold() {}

  /** Whether a change is told as one to more or to less. */
  static ClaimNumber.Towards towards(NumberContext context) {
    if (FEWER.opens(context.after())) {
      return ClaimNumber.Towards.LOWER;
    }
    if (MORE.opens(context.after())) {
      return ClaimNumber.Towards.HIGHER;
    }
    int lowered = lastEnd(LOWERED, context.before());
    int raised = lastEnd(RAISED, context.before());
    return lowered == raised
        ? ClaimNumber.Towards.UNSTATED
        : lowered > raised ? ClaimNumber.Towards.LOWER : ClaimNumber.Towards.HIGHER;
  }

  /** Where words stand last, "fell by 2 kg with one and rose by"; -1 where they do not. */
  private static int lastEnd(Scan words, String text) {
    Search found = words.search(text);
    int end = -1;
    while (found.find()) {
      end = found.end();
    }
    return end;
  }
}
