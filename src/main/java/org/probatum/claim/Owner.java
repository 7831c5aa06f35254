package org.probatum.claim;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.Scan;
import org.probatum.text.Span;

/** Words behind a number that tell whose it is: "57 of 718 patients (7.9%) given the drug". */
final class Owner {

  private static final Pattern OUT_OF =
      Pattern.compile(
          "\\s*(?:(?:of|out of|/)\\s*(?:the )?\\d[\\d, ]*|(?:[a-z-]+\\s){0,3}?per\\s[\\d,]+(?:\\s(?!(?:of|in|with|after|on|for|under|among|given|receiving|taking|who|and|or)\\b)\\p{L}+(?:[- ]years?)?)?)");

  /** Behind the share in "57 (7.9%) of 718". */
  private static final Pattern SHUT = Pattern.compile("\\s*%\\s*\\)");

  /** "57% (177) of the group", "57% (n = 177)": the count of the share in front of it. */
  private static final Pattern COUNT =
      Pattern.compile(
          "\\s*(?:%|per ?cent)\\s*[(\\[](?:n\\s*=\\s*)?\\d[\\d,]*(?:\\s*(?:of|out of|/)\\s*\\d[\\d,]*)?(?:\\s+"
              + NumberRoles.PEOPLE
              + ")?[)\\]](?=\\s+\\p{L})");

  private static final Pattern OWNED =
      Pattern.compile(
          "[\\s%)]*(?:percent\\s+)?(?:(?:per|a|each|every) (?:year|month|100 (?:patient|person)[- ]years)\\s+)?(?:of|in|with|on|for|under|among|after|receiving|taking|given|assigned|allocated|treated|who"
              + "|(?:people|patients|participants|women|men|adults|children)\\s+(?:with|on|in|to|receiving|received|taking|given|assigned|allocated|treated|who)"
              + "|(?:were |was )?(?:randomly )?(?:allocated to|assigned to|randomi[sz]ed to|to|received|got|took)|(?=placebo))\\b");

  /** "Of those given corn oil": a group of its own, though no word of it is known. */
  private static final Scan GROUP =
      Scan.of(
          "[\\s%)]*(?:of|in|among)\\s+(?:those|people|patients|participants|women|men|adults|children)\\s+(?:given|taking|receiving|on|assigned|treated)\\b");

  /** "39% of the former": of a group that only the order tells. */
  private static final Scan POINTED =
      Scan.of("[\\s%)]*(?:of|in|among|for)\\s+the\\s+(?:former|latter|other)\\b");

  /** "57 of 718 patients (7.9%)", "57 (7.9%)": the share of the count in front of it. */
  private static final Pattern SHARE =
      Pattern.compile("(?:\\s+" + NumberRoles.PEOPLE + ")?\\s*\\(\\d[\\d.]*\\s*%\\)(?=\\s+\\p{L})");

  /** "57 after", "19.3% with": the number in front has the group that is named next. */
  private static final Scan OWNS =
      Scan.of(
          "\\d\\s*(?:%|per ?cent)?\\s*(?:\\([^()]*\\)\\s*)?(?:\\p{L}+\\s+){0,3}?"
              + "(?:with|on|in|for|under|among|after|given|receiving|taking|to|of|start|who (?:had|took|got|received|were given))\\s+(?:\\p{L}+[\\s-]+){0,3}$");

  private static final Scan HAS_OWN =
      Scan.of(
          "[\\s%)]*(?:\\(\\d[\\d.]*\\s*%\\)\\s*)?(?:\\p{L}+\\s+)?(?:with|on|in|under|among|after|given|receiving|taking|to|who)\\b");
  private static final Scan JOINT =
      Scan.of("(?:,|\\b(?:and|versus|vs?|against|compared|than|while|but))\\s");

  private Owner() {}

  /**
   * Where "142 of 8901 (1.6%)" or "142 (1.6%) of 8901" ends that begins with a number, or goes on
   * with it; its own end where none does.
   */
  static int countEnd(String text, int end) {
    int bracket = behind(COUNT, text, end);
    if (bracket > end) {
      return bracket;
    }
    int whole = behind(OUT_OF, text, end);
    int share = behind(SHARE, text, whole);
    int shut = share > whole ? share : behind(SHUT, text, whole);
    int total = behind(OUT_OF, text, shut);
    return total > shut ? total : share;
  }

  /** Where the words end that follow a place; the place where others do. */
  private static int behind(Pattern words, String text, int from) {
    Matcher matcher = words.matcher(text).region(from, text.length());
    return matcher.lookingAt() ? from + matcher.group().stripTrailing().length() : from;
  }

  static boolean isBehind(String text, int end) {
    return OWNED.matcher(text).region(end, Math.min(text.length(), end + 40)).lookingAt();
  }

  static boolean isPointed(String text, int end) {
    return POINTED.opens(text, end);
  }

  static boolean isGroup(String text, int end) {
    return GROUP.opens(text, end);
  }

  /**
   * "18.8% with the drug and 19.3% after a wait": each number has a group of its own.
   *
   * @param name the group named last in front of the number
   * @param end where the number with its count ends
   */
  static boolean isOfNumberBefore(String text, Span name, Span number, int end) {
    return HAS_OWN.opens(text, end)
        && JOINT.isIn(text.substring(name.end(), number.start()))
        && OWNS.isIn(text.substring(Math.max(0, name.start() - 60), name.start()));
  }
}
