package org.probatum.claim;

import java.util.Locale;
import org.probatum.text.Scan;

/** A number that tells how much sooner, longer or more, not how long something took. */
final class Gained {

  private static final Scan BY =
      Scan.of(
          "\\b(?:(?:shorten|lengthen|prolong|extend|delay|hasten|postpon|reduc|decreas|increas|cut|improv|lower)[a-z]*|fell|dropped|rose)"
              + "\\s+(?:[^.;,:()]{0,60}\\s)?by\\s+(?:about |around |nearly |almost |over |more than |an average of |a mean of |a median of )?$");

  private static final Scan MORE =
      Scan.of(
          "[\\s-]*(?:minutes?|hours?|days?|weeks?|points?|mmhg|mm hg|kg)\\s+(?:sooner|earlier|shorter|longer|faster|quicker|less|fewer|more|lower|higher|better|worse)\\b"
              + "|[\\s-]*(?:fewer|more|less)\\s+(?:[a-z]+\\s+){0,2}(?:minutes|hours|days|weeks|nights|points)\\b");

  /** "By 3.2 more than placebo", "by 3.7 mL/kg/min more than with usual care". */
  private static final Scan MORE_THAN =
      Scan.of(
          "\\s+(?:[\\p{L}\u00b5%/\u00b7.\\d]+\\s+)?(?:more|less|fewer|lower|higher) than (?!\\d)");

  /** What blood holds is measured so; nobody is given it. */
  private static final Scan PER_LITRE = Scan.of("\\s*[\\p{L}\u00b5]{1,2}\\s*/\\s*d?l\\b");

  private Gained() {}

  /**
   * Whether a number that its words alone would give this role tells such a difference: a length of
   * time "by" which something grew, or "11.6 points more".
   */
  static boolean is(NumberContext number, NumberRole role) {
    return (role == null || role == NumberRole.OTHER) && isMore(number)
        || role == NumberRole.DURATION && (isMore(number) || isBy(number))
        || role == NumberRole.DOSE && PER_LITRE.opens(number.after()) && isBy(number);
  }

  private static boolean isMore(NumberContext number) {
    return MORE.opens(number.after())
        || number.before().endsWith("by ") && MORE_THAN.opens(number.after());
  }

  private static boolean isBy(NumberContext number) {
    return number.before().contains("by ")
        && BY.isIn(number.printedBefore().toLowerCase(Locale.ROOT));
  }
}
