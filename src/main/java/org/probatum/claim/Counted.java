package org.probatum.claim;

import java.util.regex.Pattern;

/** Tells by the words around a count of people whether it is all of them or those with an event. */
final class Counted {

  /** "Occurred in 560 patients with the drug and in 446 with placebo". */
  private static final Pattern HAPPENED =
      Pattern.compile(
          "\\b(?:occurred|happened|developed|seen|observed|reported|recorded|noted|diagnosed)\\b[^.;()]{0,60}?\\b(?:in|by)\\s+(?:about |only |just )?$");

  private static final Pattern COUNTED =
      Pattern.compile(
          "^\\s*(?:"
              + NumberRoles.PEOPLE
              + "\\b|(?:with|on|given|who|of|in|receiving|taking|assigned)\\b)");

  /** "(odds ratio 0.45, 95% CI 0.34 to 0.60; two trials, 2997 people)": those of one comparison. */
  private static final Pattern PART =
      Pattern.compile("\\bci\\b[^()]*\\b(?:trials?|studies|rcts)[,;:]?\\s*$");

  private static final Pattern OUT_OF = Pattern.compile("\\d\\s*(?:of|out of|/)\\s*(?:the\\s+)?$");

  private Counted() {}

  /** Whether it counts people to whom something happened. */
  static boolean isHappening(NumberContext number) {
    return COUNTED.matcher(number.after()).find() && HAPPENED.matcher(number.before()).find();
  }

  /** Whether it counts the people of one comparison among several. */
  static boolean isPart(NumberContext number) {
    return number.before().contains("ci") && PART.matcher(number.before()).find();
  }

  /** Whether it is the whole of which another count is told: "142 of 8901". */
  static boolean isWhole(NumberContext number) {
    return OUT_OF.matcher(number.before()).find();
  }
}
