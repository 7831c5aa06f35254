package org.probatum.claim;

import org.probatum.text.Needle;
import org.probatum.text.Scan;

/**
 * Words that tell how many people have something: "one in five adults lives with". "It works for
 * most patients with" tells for whom, "most people on the course" counts who took part, and what
 * "most people quote" is no illness.
 */
final class Share {

  private static final Needle PEOPLE =
      Needle.of(
          "(?<!\\bfor )\\b(?:most|the majority of|(?:nearly |about |almost |over |more than |up to |roughly )?(?:half|a third|a quarter|two thirds|three quarters|\\d+(?:\\.\\d+)?\\s*(?:%|percent))(?: of)?|"
              + "one in (?:\\w+)|\\d+ (?:in|out of) \\d+|\\d[\\d.,]* (?:million|billion))\\s+(?:all |the |of |these |those |such |american |older |young |adult |u\\.s\\. )*"
              + "(?:patients|people|adults|women|men|children|adolescents|americans|individuals|users|drinkers|smokers|households|teens|teenagers|seniors|veterans|couples|cases)\\b"
              + "(?!\\s+(?:quote|cite|know|think|believe|say|expect|call|mean|ask|want|assume|imagine|hear|remember)\\b"
              + "|\\s+(?:on|in) (?:the|our|this|that|either|both|each) (?:[a-z-]+ )?(?:course|trial|study|group|arm|programme|program)s?\\b)",
          "most",
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
  private static final Scan HAVE =
      Scan.of(
          "\\b(?:have|has|had|suffer|suffers|experience|live with|develop|are|also have|with|affected)\\b");
  private static final Needle AFFECTS =
      Needle.of(
          "\\baffect(?:s|ing)?\\s+(?:about |nearly |an estimated |over |more than |up to )?(?:\\d[\\d.,]*|one in \\w+)\\s*(?:%|percent|million|billion|people|in)",
          "affect");

  /** "About 10 million people in the world live with", "400,000 adults are injured by". */
  private static final Needle COUNTED =
      Needle.of(
          "\\b(?:\\d[\\d.,]* (?:million|billion)|\\d{2,3},\\d{3}(?:,\\d{3})*) (?:[a-z]+ ){0,2}?"
              + "(?:patients|people|adults|women|men|children|adolescents|americans|britons|europeans|individuals|smokers|veterans)"
              + "(?: (?:in|of|around|across|over|aged|worldwide|globally|each|every)\\b(?: (?!who\\b|that\\b|found\\b|had\\b)[a-z0-9-]+){0,4}?)?"
              + " (?:live|suffer|die|develop|get|are (?:now |thought to be )?(?:living|injured|killed|harmed|poisoned|hospitali[sz]ed|diagnosed))\\b",
          "million", "billion", ",000");

  /** "Most people with constipation never get the disease": that it is rare. */
  private static final Scan NEVER =
      Scan.of(
          "\\bmost (?:people|patients|adults|women|men|children)\\b[^.;,]{0,40}?\\b(?:never|do not|don['\u2019]t|will not|won['\u2019]t)\\s+(?:get|develop|need|require|meet|see|go on)\\b");

  private Share() {}

  /** Whether a clause, in small letters, counts in thousands whom something befalls. */
  static boolean isCountedIn(String text) {
    return COUNTED.isIn(text);
  }

  /** Whether a clause, in small letters, tells one. */
  static boolean isToldIn(String text) {
    return PEOPLE.isIn(text) && HAVE.isIn(text) && !NEVER.isIn(text) || AFFECTS.isIn(text);
  }
}
