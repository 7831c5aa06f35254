package org.probatum.claim;

import java.util.regex.Pattern;
import org.probatum.text.Needle;

/**
 * Words that tell how many people have something: "one in five adults lives with". "It works for
 * most patients with" tells for whom.
 */
final class Share {

  private static final Needle PEOPLE =
      Needle.of(
          "(?<!\\bfor )\\b(?:most|many|the majority of|(?:nearly |about |almost |over |more than |up to |roughly )?(?:half|a third|a quarter|two thirds|three quarters|\\d+(?:\\.\\d+)?\\s*(?:%|percent))(?: of)?|"
              + "one in (?:\\w+)|\\d+ (?:in|out of) \\d+|\\d[\\d.,]* (?:million|billion))\\s+(?:all |the |of |these |those |such |american |older |young |adult |u\\.s\\. )*"
              + "(?:patients|people|adults|women|men|children|adolescents|americans|individuals|users|drinkers|smokers|households|teens|teenagers|seniors|veterans|cases)\\b",
          "most",
          "many",
          "majority",
          "half",
          "third",
          "quarter",
          "%",
          "percent",
          "one in",
          "out of",
          "in 1",
          "in 2",
          "in 3",
          "in 4",
          "in 5",
          "in 6",
          "in 7",
          "in 8",
          "in 9",
          "illion");
  private static final Pattern HAVE =
      Pattern.compile(
          "\\b(?:have|has|had|suffer|suffers|experience|live with|develop|are|also have|with|affected)\\b");
  private static final Needle AFFECTS =
      Needle.of(
          "\\baffect(?:s|ing)?\\s+(?:about |nearly |an estimated |over |more than |up to )?(?:\\d[\\d.,]*|one in \\w+)\\s*(?:%|percent|million|billion|people|in)",
          "affect");

  private Share() {}

  /** Whether a clause, in small letters, tells one. */
  static boolean isToldIn(String text) {
    return PEOPLE.isIn(text) && HAVE.matcher(text).find() || AFFECTS.isIn(text);
  }
}
