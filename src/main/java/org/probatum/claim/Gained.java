package org.probatum.claim;

import java.util.Locale;
import java.util.regex.Pattern;

/** A length of time that tells how much sooner or longer, not how long something took. */
final class Gained {

  private static final Pattern BY =
      Pattern.compile(
          "\\b(?:(?:shorten|lengthen|prolong|extend|delay|hasten|postpon|reduc|decreas|increas|cut|improv|lower)[a-z]*|fell|dropped|rose)"
              + "\\s+(?:[^.;,:()]{0,60}\\s)?by\\s+(?:about |around |nearly |almost |over |more than |an average of |a mean of |a median of )?$");

  private static final Pattern MORE =
      Pattern.compile(
          "[\\s-]*(?:minutes?|hours?|days?|weeks?)\\s+(?:sooner|earlier|shorter|longer|faster|quicker|less|fewer)\\b");

  private Gained() {}

  static boolean is(NumberContext number) {
    return MORE.matcher(number.after()).lookingAt()
        || number.before().contains("by ")
            && BY.matcher(number.printedBefore().toLowerCase(Locale.ROOT)).find();
  }
}
