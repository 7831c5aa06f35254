package org.probatum.claim;

import org.probatum.text.Scan;

/** Tells by the words around a count of people whether it is all of them or those with an event. */
final class Counted {

  /** "Occurred in 560 patients with the drug and in 446 with placebo". */
  private static final Scan HAPPENED =
      Scan.of(
          "\\b(?:occurred|happened|developed|seen|observed|reported|recorded|noted|diagnosed|confirmed|identified|detected)\\b[^.;()]{0,60}?\\b(?:in|by)\\s+(?:about |only |just )?$");

  private static final Scan DIED =
      Scan.of("^\\s*" + NumberRoles.PEOPLE + "\\s+(?:had\\s+)?died\\b");

  private static final Scan COUNTED =
      Scan.of(
          "^\\s*(?:(?:un)?(?:vaccinated|treated|exposed|screened|operated)\\s+)?(?:"
              + NumberRoles.PEOPLE
              + "\\b|(?:with|on|given|who|of|in|receiving|taking|assigned)\\b)");

  /** "(odds ratio 0.45, 95% CI 0.34 to 0.60; two trials, 2997 people)": those of one comparison. */
  private static final Scan PART = Scan.of("\\bci\\b[^()]*\\b(?:trials?|studies|rcts)[,;:]?\\s*$");

  /** "23 of those in the vaccine group and 223 in the placebo group developed it". */
  private static final Scan FARED =
      Scan.of(
          "^\\s+(?:(?:of those\\s+|"
              + NumberRoles.PEOPLE
              + "\\s+)?in the (?:[a-z-]+ ){1,3}(?:group|arm) (?:developed|died|relapsed|suffered|contracted|had a)\\b"
              + "|of those in the (?:[a-z-]+ ){1,3}(?:group|arm) and \\d[\\d,]*(?: of those)? in the\\b)");

  /** "Per 100 g" is no share of people. */
  private static final String HUNDRED =
      "(?:100|(?:a )?hundred)\\b(?!\\s*(?:[mk]?g|mcg|\\u00b5g|[mdc]?l|k?cal|iu|k?m|mm|grams?|millilit[a-z]+|lit[a-z]+|calories|metres|meters|miles)\\b)";

  private static final String BASE =
      "(?:per|for every)\\s+(?:[\\d,]+\\s*(?:\\p{L}+[- ])?(?:years?|months?|days)\\b|10{0,2}[, ]?000\\b|(?:a |one )?million\\b|"
          + HUNDRED
          + ")";

  /** "8.1 per 100 people", "4.0 against 3.0 per 100". */
  private static final Scan PER =
      Scan.of(
          "^\\s*(?:(?:against|versus|vs\\.?|and|or|compared with|compared to) [\\d.]+\\s+)?(?:[a-z-]+\\s+){0,6}?"
              + BASE);

  private static final Scan SECOND_RATE =
      Scan.of(BASE + "[^.;\\d]{0,40}?\\b(?:and|against|versus|vs\\.?|with|to|was|were|,)\\s*$");

  /** "177 (57%) of the group". */
  private static final Scan SHARED = Scan.of("^\\s*\\(\\d[\\d.]*\\s*%\\)");

  /** "57% (177) of the group": more than a list of references has. */
  private static final Scan SHARE_AHEAD = Scan.of("\\d\\s*%\\s*\\($");

  private static final int DIGITS = 3;

  /** "Of the 8,459 who were analysed". */
  private static final Scan ALL =
      Scan.of(
          "^ of (?:them|these|whom) (?:were |had been )?(?:randomly )?(?:randomi[sz]ed|enrolled|recruited|allott?ed by chance|took part)\\b|^ who (?:(?:were|had been) (?:analy[sz]ed|randomi[sz]ed|enrolled|recruited|included|followed)|took part|completed|participated)\\b");

  /** "31% of them were lost to follow-up": how well they were followed. */
  private static final Scan LOST =
      Scan.of(
          "^\\s*(?:%|per ?cent)?\\s*(?:(?:of )?[^.;,\\d]{0,40}?\\s)?(?:(?:was|were) lost to follow[- ]?up|did not (?:return|reply|respond|answer)|(?:had|with) no (?:follow[- ]?up|outcome) data)\\b");

  /** "70.7% already had heart disease": who they were. */
  private static final Scan BEFORE_IT =
      Scan.of(
          "^\\s*(?:%|per ?cent)?\\s*(?:(?:of )?[^.;,\\d]{0,40}?\\s)?(?<!who )(?:already|previously) (?:had|took|were|smoked|used)\\b");

  /** "Pooled the data of 16,596 participants from both trials": more than the source's own. */
  private static final Scan OF_SEVERAL =
      Scan.of(
          "^\\s*"
              + NumberRoles.PEOPLE
              + "\\b[^.;,()]{0,40}? from (?:both|the two|all(?: the)?|two|three) (?:\\w+ )?(?:trials|studies)\\b");

  private static final Scan EVERY = Scan.of("\\b(?:for|of|in|among) (?:every|each) $");

  private static final Scan OUT_OF = Scan.of("\\d\\s*(?:of|out of|/)\\s*(?:the\\s+)?$");

  private static final String INTO =
      "(?:\\s+"
          + NumberRoles.PEOPLE
          + ")?(?:\\s+(?:were|was))?(?:\\s+randomly)?(?:\\s+(?:allocated|assigned|randomi[sz]ed))?";
  private static final String GOT = "\\s+(?:to|received|got|given|took)\\s+";
  private static final String JOINT =
      "[^.;\\d]{2,50}?(?:,? and|,|,? while|versus|vs\\.?)\\s+(?:the (?:other|remaining)\\s+)?";

  /** "4,089 received it and 4,090 placebo": the first of two groups. */
  private static final Scan FIRST_ARM =
      Scan.of("^" + INTO + GOT + JOINT + "\\d[\\d,]*(?:" + INTO + GOT + "|\\s+[a-z])");

  /** "35 receiving the drug". */
  private static final Scan BARE_ARM =
      Scan.of("^\\s+(?:receiving|assigned to|allocated to|randomi[sz]ed to)\\b");

  private static final Scan SECOND_ARM = Scan.of("\\d" + INTO + GOT + JOINT + "$");
  private static final Scan NEXT_WORD = Scan.of("^(?:" + INTO + GOT + "|\\s+[a-z])");

  private Counted() {}

  /** Whether it counts one of two groups that a sentence shares people out to. */
  static boolean isArm(NumberContext number) {
    String after = number.after();
    return BARE_ARM.isIn(after)
        || FIRST_ARM.isIn(after)
        || SECOND_ARM.isIn(number.before()) && NEXT_WORD.isIn(after);
  }

  /** What a count is by the words around it; null where these leave it open. */
  static NumberRole role(NumberContext number) {
    if (!number.isPercent() && (isHappening(number) || isShared(number) || isBehind(number))) {
      return NumberRole.EVENTS;
    }
    if (isPart(number)
        || isBase(number)
        || LOST.isIn(number.after())
        || BEFORE_IT.isIn(number.after())
        || OF_SEVERAL.isIn(number.after())) {
      return NumberRole.OTHER;
    }
    return isRate(number)
        ? NumberRole.RATE
        : ALL.isIn(number.after()) ? NumberRole.SAMPLE_SIZE : null;
  }

  /** Whether it counts people to whom something happened. */
  private static boolean isHappening(NumberContext number) {
    return COUNTED.isIn(number.after()) && HAPPENED.isIn(number.before())
        || number.after().contains("died") && DIED.isIn(number.after())
        || FARED.isIn(number.after()) && !isWhole(number);
  }

  /** Whether it is a whole number with its share behind it, and no change. */
  private static boolean isShared(NumberContext number) {
    return SHARED.isIn(number.after())
        && number.literal().chars().allMatch(each -> each == ',' || Character.isDigit(each))
        && !number.before().endsWith("by ")
        && !isWhole(number);
  }

  /** Whether it stands behind its share, and leads into no list of references. */
  private static boolean isBehind(NumberContext number) {
    return number.after().startsWith(")")
        && number.literal().length() >= DIGITS
        && number.literal().indexOf('.') < 0
        && SHARE_AHEAD.isIn(number.before());
  }

  /** Whether it counts the people of one comparison among several. */
  private static boolean isPart(NumberContext number) {
    return number.before().contains("ci") && PART.isIn(number.before());
  }

  /** Whether it counts events over time, or is the second of two such rates. */
  private static boolean isRate(NumberContext number) {
    String before = number.before();
    return PER.isIn(number.after())
        || (before.contains("per ") || before.contains("for every ")) && SECOND_RATE.isIn(before);
  }

  /** Whether it is what a rate is told for: "per 100 person-years". */
  private static boolean isBase(NumberContext number) {
    return number.before().endsWith("per ") || EVERY.isIn(number.before());
  }

  /** Whether it is the whole of which another count is told: "142 of 8901". */
  static boolean isWhole(NumberContext number) {
    return OUT_OF.isIn(number.before());
  }
}
