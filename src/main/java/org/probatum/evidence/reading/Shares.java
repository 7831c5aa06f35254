package org.probatum.evidence.reading;

import static org.probatum.evidence.reading.Cue.clearing;
import static org.probatum.evidence.reading.Cue.cue;
import static org.probatum.evidence.reading.FigureKind.CHANGE;
import static org.probatum.evidence.reading.FigureKind.EVENTS;
import static org.probatum.evidence.reading.FigureKind.SHARE;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.Scan;

/** Reads the people with an event and their share, group by group. */
final class Shares {

  private static final Pattern UNSIGNED =
      Cue.compiled("(~|#)(?=,? (?:and|v|vs\\.?|versus|to|or|compared (?:with|to)) %)");

  /** The first of three or more: "42, 90 and 90%". */
  private static final Pattern LISTED = Cue.compiled("(~|#)(?=, %,? (?:and|or) %)");

  private static final String AGAINST =
      "(?:\\bvs\\b\\.?|\\bversus\\b|\\bv\\b|\\bcompared\\b|\\bthan\\b|\\bwhereas\\b|\\bwhile\\b|\\band\\b|\\bagainst\\b|,|;|\\bor\\b|\\bto\\b|\\bbut\\b)";

  private static final List<Cue> CHANGES =
      List.of(
          clearing(
              "(?i)(?:reduc|decreas|increas|improv|declin|lower|gain|loss|drop|rose|fell|chang)\\w*(?:"
                  + " \\w+){0,4}? (?:by|of)(?: about| approximately| up to| at least)? (%)(?:(?:"
                  + " and|,| vs\\.?| versus| to) (%))?(?:(?: and|,| vs\\.?| versus| to) (%))?(?:,?"
                  + " and (%))?",
              CHANGE, CHANGE, CHANGE, CHANGE),
          clearing(
              "(%) ?(?:absolute |relative )?(?:risk"
                  + " )?(?:reduction|decrease|increase|improvement|decline|lower|higher|greater|less|more|gain|loss|difference|change|power)\\b",
              CHANGE),
          clearing(
              "(?:\\w+caine|\\bsaline|glycerine|gel|cream|solution|dextrose|[Tt]opical \\w+|\\w+"
                  + " statin)(?: of)? (%)",
              CHANGE),
          clearing(
              "(%) (?:\\w+"
                  + " ){0,1}(?:\\w+caine|saline|glycerine|gel|cream|solution|dextrose|lidocaine)",
              CHANGE),
          clearing("[-+\u2212\u2013] ?(%)", CHANGE),
          clearing(
              "(?:[Dd]ecreas|[Ii]ncreas|[Rr]educ|[Ll]oss|[Gg]ain|[Cc]hang|[Dd]ifferen)\\w*"
                  + " [^#~%.;]{0,50}(?:was|were|of|by) (%)(?:[^%.;]{0,40}(?:and|,|versus|vs\\.?)"
                  + " (%))?",
              CHANGE, CHANGE),
          clearing(
              "(?:power of|power|alpha|level of|target of|at least|margin of|up to|more than|less"
                  + " than|greater than) (%)",
              CHANGE));

  private static final String PREPOSITION = "(?:in|with|on|among|for|of|receiving|from)";
  private static final List<Cue> COUNTS =
      List.of(
          cue(
              "(?:[Oo]verall,?|[Ii]n total,?|[Aa] total of|[Aa]ltogether,?|[Ii]n all,?)"
                  + " (#)(?=[^#%]{0,25}[(\\[]?%)",
              FigureKind.OTHER),
          cue("(?:[Oo]f|[Aa]mong) (?:the )?#[^#%.;()]{2,40}, (#) ?\\(%\\)", FigureKind.OTHER),
          cue("(#)(?: @)?(?: \\w+){0,2} ?[(\\[,] ?%(?!; ?n)", EVENTS),
          cue("% ?[(\\[] ?(?:n ?= ?)?(#)(?: @)?(?:/#| of #)? ?[)\\],;]", EVENTS));
  private static final String HAPPENINGS = "(?:events|deaths|cases|recurrences|relapses)\\b";
  private static final List<Cue> PAIRS =
      List.of(
          cue("(#)(?: @| cases| events| women)? ?(?:per|/) ?#", EVENTS),
          cue(
              "(#)(?: [\\w-]+){0,2}"
                  + " (?:events|deaths|recurrences|relapses)\\b[^#%.;]{0,60}\\b(?:group|arm|with|on)\\b",
              EVENTS),
          cue("(#) (?:vs\\.?|versus|v|and) (?=# (?:per|/) ?#)(#)", EVENTS, EVENTS),
          cue(
              "(#)(?: [\\w-]+){0,4} (?:vs\\.?|versus|v|compared (?:with|to)) (#)(?! ?%)",
              EVENTS, EVENTS),
          cue(
              "(#)[^#%.;]{0,80}? "
                  + PREPOSITION
                  + " [^#%.;]{2,90}?(?:,? and|,? versus|,? vs\\.?|,|,? compared with|,? compared"
                  + " to|,? than|,? v|,? while|,? whereas|,? but)(?: only| the| in| with)?(?:"
                  + " [\\w-]+){0,2}? (#)(?: [\\w-]+){0,5}? "
                  + PREPOSITION
                  + "\\b",
              EVENTS,
              EVENTS),
          cue(
              "(#)(?: @)? "
                  + PREPOSITION
                  + " [^#%.;()]{2,60}? ?[(\\[]%[)\\]],? (?:and|versus|vs\\.?|v|compared with|compared to|while"
                  + "|whereas|but)(?: only| in)? (#)(?: @)? "
                  + PREPOSITION
                  + " [^#%.;()]{2,60}? ?[(\\[]%",
              EVENTS,
              EVENTS),
          cue(
              "(#)(?: [\\w-]+){0,2} "
                  + HAPPENINGS
                  + "(?: ?[(\\[][^()#]*[)\\]])? (?:vs\\.?|versus|v|and|compared (?:with|to)) (#)(?: [\\w-]+){0,2} "
                  + HAPPENINGS,
              EVENTS,
              EVENTS),
          cue(
              "(#)(?: [\\w+-]+){1,3} and (#)(?: [\\w+-]+){1,4} (?:occurred|died|developed|discontinued"
                  + "|withdrew|experienced|relapsed|progressed|were (?:reported|observed|detected|diagnosed))\\b",
              EVENTS,
              EVENTS),
          cue(
              "(#) @(?: (?:in|on|with|receiving|treated with|given|taking)(?: the)? [^#%.;,()]{2,40}?)? "
                  + "(?:had(?! received)|developed|died|experienced|relapsed|progressed)\\b",
              EVENTS),
          cue(
              "\\b(?:[Oo]ccurred|developed|observed|reported|found|seen) in (#)(?: @)?\\b[^#%.;]{0,40}(?:group|arm)\\b",
              EVENTS),
          cue("\\((?:[\\w+-]+ ){1,4}(#)[,;:] (?:[\\w+-]+ ){1,4}(#)[,;)]", EVENTS, EVENTS),
          cue(
              "(#),? (?:and|v|vs\\.?|versus) (#) (?:[\\w-]+"
                  + " ){0,4}?(?:@|events|cases|deaths|recurrences|relapses)\\b[^#%.;]{0,80}respectively",
              EVENTS, EVENTS));

  private static final Scan GROUPS =
      Scan.of(
          "(?i)\\b(?:groups?|arms?|placebo|controls?|versus|vs|v|compared|than|respectively|treated|receiv\\w+"
              + "|intervention|alone|assigned)\\b");
  private static final Scan PAIR =
      Scan.of(Cue.compiled("(%)[^.;%]{0,140}?" + AGAINST + "[^.;%]{0,140}?(?=(%))"));

  private static final Scan BASELINE =
      Scan.of(
          "(?i)\\b(?:Caucasians?|non-Hispanic|African[-"
              + " ]American|employed|premenopausal[;,)]|median age|mean age|previous"
              + " studies|approximately|up to|in clinical practice|assumed|power)\\b");

  private Shares() {}

  static void prepare(FigureText text) {
    share(text, UNSIGNED);
    share(text, LISTED);
    CHANGES.forEach(cue -> cue.read(text));
  }

  private static void share(FigureText text, Pattern unsigned) {
    Matcher found = unsigned.matcher(text.words());
    while (found.find()) {
      text.share(found.start());
    }
  }

  static void read(FigureText text, boolean results) {
    if (BASELINE.isIn(text.words()) || !results && !GROUPS.isIn(text.words())) {
      return;
    }
    if (isCompared(text)) {
      COUNTS.forEach(cue -> cue.read(text));
      shares(text);
    }
    if (results || ArmSizes.isEvent(text)) {
      PAIRS.forEach(cue -> cue.read(text));
    }
  }

  /** Whether the sentence speaks of groups, or holds one share against another. */
  static boolean isCompared(FigureText text) {
    return GROUPS.isIn(text.words()) || PAIR.isIn(text.words());
  }

  private static void shares(FigureText text) {
    for (int at = 0; at < text.words().length(); at++) {
      char letter = text.words().charAt(at);
      if (FigureText.isFigure(letter)
          && text.figure(letter).percent()
          && text.figure(letter).number().value().signum() >= 0
          && Character.isDigit(text.figure(letter).number().literal().charAt(0))) {
        text.mark(letter, SHARE);
      }
    }
  }
}
