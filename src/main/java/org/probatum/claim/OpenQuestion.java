package org.probatum.claim;

import java.util.Locale;
import java.util.regex.Matcher;
import org.probatum.text.Needle;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/**
 * What a sentence asks or supposes and does not say: "nobody knows whether benefits last", "the
 * trial asked if it lowers pain", "whether it helps is unknown".
 */
final class OpenQuestion {

  private static final Needle ASKED =
      Needle.of(
          "\\b(?:whether|(?:know|knows|known|clear|unclear|unknown|uncertain|sure|certain|tell|say|see|ask|asks|asked|tested?|examined?)\\s+if"
              + "|(?:analy[sz]|examin|investigat|explor|predict|learn|decid|identif)\\w*\\s+which"
              + "|(?:ask\\w*|know|learn|predict|find out|tell|see)\\s+(?:which|who|what)"
              + ")\\b(?:(?!, (?:but|and|yet|so|while)\\b|\\b(?:found|showed) that\\b)[^;.])*$",
          "whether",
          " if",
          " which",
          " who",
          " what");

  /** "Seek help if it does not bring relief": what may happen, not what does. */
  private static final Scan SUPPOSED = Scan.of("\\b(?:if|unless)\\b[^,;:.]*$");

  /**
   * "It argues against telling patients that it brings relief", "the second claim is that it does":
   * said by others; "nobody can promise that it does": not said; "in the hope that it does".
   */
  private static final Needle ARGUED =
      Needle.of(
          "\\b(?:argu(?:e|es|ed|ing)|speaks?|spoke|caution(?:s|ed)?|warn(?:s|ed)?) against\\b[^,;:.]*\\bthat\\b[^,;:.]*$"
              + "|\\b(?:claim|belief|assumption|myth|hope|hypothesis|argument|worry|fear|notion|theory|objection|promise) (?:is|was|goes|being|has (?:long |always )?been)(?: often| usually| sometimes)?,? that\\b[^,;:.]*$"
              + "|\\b(?:nobody|no one|no (?:trial|study|review)|(?:we|i|one|you) (?:can ?not|can't|could not|should not|must not))(?: (?:can|could|should|must|has|have|yet|ever|so far|honestly|safely|therefore))*"
              + " (?:promise[sd]?|says?|said|claim(?:s|ed)?|show(?:s|n|ed)?|prove[sdn]?|demonstrated?|believes?|concludes?|concluded|assumes?|guarantees?|tells?|told) that\\b[^,;:.]*$"
              + "|\\b(?:in (?:the )?hopes? that|hop(?:e|es|ed|ing) that)\\b[^,;:.]*$",
          " against",
          " that");

  /** "Whether or not they smoke, it lowers …" asks nothing. */
  private static final Scan EITHER_WAY =
      Scan.of("\\bwhether\\s+(?:or not\\b[^;.]*|[^,;.]*\\bor\\b[^,;.]*),[^;.]*$");

  /** "How well it works in frail people is less certain". */
  private static final Scan HOW =
      Scan.of(
          "\\b[Hh]ow (?:well|much|long|often|far|strongly)\\b[^.;:]*\\b(?:is|are|was|were|remains?)\\s+(?:still |as yet |largely |much |far )?"
              + "(?:less (?:certain|clear)|unknown|unclear|uncertain|untested|debated|not (?:yet )?(?:known|clear|certain|established))\\b");

  /**
   * "Harm is not ruled out", "it cannot exclude a rise", "too wide to tell benefit from harm",
   * "compatible with a large benefit, and with none".
   */
  private static final Needle LEFT_OPEN =
      Needle.of(
          "(?:not|n['\\u2019]t)\\s+(?:(?:be|been|yet|fully|completely|reliably|safely)\\s+)*(?:ruled?\\s+out|exclude[sd]?\\s+(?!from\\b|if\\b))"
              + "|\\btoo (?:wide|small|few|rare|short|imprecise)\\b[^.;,]{0,20}? to (?:tell|say|show|know|judge|detect|distinguish|separate)\\b"
              + "|(?<!not )(?<!in)\\bcompatible with\\b",
          "compatible with",
          "rule out",
          "ruled out",
          "exclude",
          "too ");

  /** Where another statement begins. */
  private static final Scan APART = Scan.of("[;:.]|,\\s|\\b(?:and|but|although|though|while)\\b");

  private OpenQuestion() {}

  /** Whether what stands at a place is asked or supposed. */
  static boolean covers(String text, int at) {
    if (text.contains("ow ") && isHow(text, at) || isLeftOpen(text, at)) {
      return true;
    }
    if (!text.contains("hether")
        && !text.contains("if ")
        && !text.contains("If ")
        && !text.contains("nless ")
        && !text.contains(" against ")
        && !text.contains(" which ")
        && !text.contains(" who ")
        && !text.contains(" what ")
        && !text.contains(" that ")) {
      return false;
    }
    String ahead = text.substring(0, at).toLowerCase(Locale.ROOT);
    return ASKED.isIn(ahead) && !EITHER_WAY.isIn(ahead)
        || SUPPOSED.isIn(ahead)
        || ARGUED.isIn(ahead);
  }

  private static boolean isLeftOpen(String text, int at) {
    if (!LEFT_OPEN.mayBeIn(text)) {
      return false;
    }
    Matcher open = LEFT_OPEN.matcher(text);
    return open.find()
        && !APART.isIn(text.substring(Math.min(open.start(), at), Math.max(open.start(), at)));
  }

  private static boolean isHow(String text, int at) {
    Search how = HOW.search(text);
    return how.find() && how.start() < at && at < how.end();
  }
}
