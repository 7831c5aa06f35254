package org.probatum.claim;

import java.util.regex.Pattern;

/** Tells by the words around a count of people whether it is all of them or those with an event. */
final class Counted {

  /** "Occurred in 560 patients with the drug and in 446 with placebo". */
  private static final Pattern HAPPENED =
      Pattern.compile(
          "\\b(?:occurred|happened|developed|seen|observed|reported|recorded|noted|diagnosed)\\b[^.;()]{0,60}?\\b(?:in|by)\\s+(?:about |only |just )?$");

  private static final Pattern DIED =
      Pattern.compile("^\\s*" + NumberRoles.PEOPLE + "\\s+(?:had\\s+)?died\\b");

  private static final Pattern COUNTED =
      Pattern.compile(
          "^\\s*(?:"
              + NumberRoles.PEOPLE
              + "\\b|(?:with|on|given|who|of|in|receiving|taking|assigned)\\b)");

  /** "(odds ratio 0.45, 95% CI 0.34 to 0.60; two trials, 2997 people)": those of one comparison. */
  private static final Pattern PART =
      Pattern.compile("\\bci\\b[^()]*\\b(?:trials?|studies|rcts)[,;:]?\\s*$");

  private static final String BASE =
      "(?:per|for every)\\s+(?:[\\d,]+\\s*(?:\\p{L}+[- ])?(?:years?|months?|days)\\b|10{0,2}[, ]?000\\b|(?:a |one )?million\\b)";
  private static final Pattern PER = Pattern.compile("^\\s*(?:[a-z-]+\\s+){0,6}?" + BASE);
  private static final Pattern SECOND_RATE =
      Pattern.compile(
          BASE + "[^.;\\d]{0,40}?\\b(?:and|against|versus|vs\\.?|with|to|was|were|,)\\s*$");

  /** "177 (57%) of the group". */
  private static final Pattern SHARED = Pattern.compile("^\\s*\\(\\d[\\d.]*\\s*%\\)");

  /** "57% (177) of the group": more than a list of references has. */
  private static final Pattern SHARE_AHEAD = Pattern.compile("\\d\\s*%\\s*\\($");

  private static final int DIGITS = 3;

  /** "31% of them were lost to follow-up": how well they were followed. */
  private static final Pattern LOST =
      Pattern.compile(
          "^\\s*(?:%|per ?cent)?\\s*(?:(?:of )?[^.;,\\d]{0,40}?\\s)?(?:(?:was|were) lost to follow[- ]?up|did not (?:return|reply|respond|answer)|(?:had|with) no (?:follow[- ]?up|outcome) data)\\b");

  private static final Pattern EVERY = Pattern.compile("\\b(?:for|of|in|among) (?:every|each) $");

  private static final Pattern OUT_OF = Pattern.compile("\\d\\s*(?:of|out of|/)\\s*(?:the\\s+)?$");

  private static final String INTO =
      "(?:\\s+"
          + NumberRoles.PEOPLE
          + ")?(?:\\s+(?:were|was))?(?:\\s+randomly)?(?:\\s+(?:allocated|assigned|randomi[sz]ed))?";
  private static final String GOT = "\\s+(?:to|received|got|given|took)\\s+";
  private static final String JOINT =
      "[^.;\\d]{2,50}?(?:,? and|,|,? while|versus|vs\\.?)\\s+(?:the (?:other|remaining)\\s+)?";

  /** "4,089 received it and 4,090 placebo": the first of two groups. */
  private static final Pattern FIRST_ARM =
      Pattern.compile("^" + INTO + GOT + JOINT + "\\d[\\d,]*(?:" + INTO + GOT + "|\\s+[a-z])");

  /** "35 receiving the drug". */
  private static final Pattern BARE_ARM =
      Pattern.compile("^\\s+(?:receiving|assigned to|allocated to|randomi[sz]ed to)\\b");

  private static final Pattern SECOND_ARM = Pattern.compile("\\d" + INTO + GOT + JOINT + "$");
  private static final Pattern NEXT_WORD = Pattern.compile("^(?:" + INTO + GOT + "|\\s+[a-z])");

  private Counted() {}

  /** Whether it counts one of two groups that a sentence shares people out to. */
  static boolean isArm(NumberContext number) {
    String after = number.after();
    return BARE_ARM.matcher(after).find()
        || FIRST_ARM.matcher(after).find()
        || SECOND_ARM.matcher(number.before()).find() && NEXT_WORD.matcher(after).find();
  }

  /** What a count is by the words around it; null where these leave it open. */
  static NumberRole role(NumberContext number) {
    if (!number.isPercent() && (isHappening(number) || isShared(number) || isBehind(number))) {
      return NumberRole.EVENTS;
    }
    if (isPart(number) || isBase(number) || LOST.matcher(number.after()).find()) {
      return NumberRole.OTHER;
    }
    return isRate(number) ? NumberRole.RATE : null;
  }

  /** Whether it counts people to whom something happened. */
  private static boolean isHappening(NumberContext number) {
    return COUNTED.matcher(number.after()).find() && HAPPENED.matcher(number.before()).find()
        || number.after().contains("died") && DIED.matcher(number.after()).find();
  }

  /** Whether it is a whole number with its share behind it, and no change. */
  private static boolean isShared(NumberContext number) {
    return SHARED.matcher(number.after()).find()
        && number.literal().chars().allMatch(each -> each == ',' || Character.isDigit(each))
        && !number.before().endsWith("by ")
        && !isWhole(number);
  }

  /** Whether it stands behind its share, and leads into no list of references. */
  private static boolean isBehind(NumberContext number) {
    return number.after().startsWith(")")
        && number.literal().length() >= DIGITS
        && number.literal().indexOf('.') < 0
        && SHARE_AHEAD.matcher(number.before()).find();
  }

  /** Whether it counts the people of one comparison among several. */
  private static boolean isPart(NumberContext number) {
    return number.before().contains("ci") && PART.matcher(number.before()).find();
  }

  /** Whether it counts events over time, or is the second of two such rates. */
  private static boolean isRate(NumberContext number) {
    String before = number.before();
    return PER.matcher(number.after()).find()
        || (before.contains("per ") || before.contains("for every "))
            && SECOND_RATE.matcher(before).find();
  }

  /** Whether it is what a rate is told for: "per 100 person-years". */
  private static boolean isBase(NumberContext number) {
    return number.before().endsWith("per ") || EVERY.matcher(number.before()).find();
  }

  /** Whether it is the whole of which another count is told: "142 of 8901". */
  static boolean isWhole(NumberContext number) {
    return OUT_OF.matcher(number.before()).find();
  }
}
