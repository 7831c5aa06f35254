package org.probatum.evidence.reading;

import static org.probatum.evidence.reading.Cue.cue;
import static org.probatum.evidence.reading.FigureKind.ARM;
import static org.probatum.evidence.reading.FigureKind.EVENTS;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how many people each group has. */
final class ArmSizes {

  private static final String AND =
      "(?:,? and|,? or|,|;|,? versus|,? vs\\.?|,? while|,? whereas|,? compared with)"
          + "(?: the)?(?: other| another| remaining)? ";
  private static final String GIVEN =
      "(?:(?:were |was |who |had been )?(?:randomly |then |also )?(?:treated|randomi[sz]ed|assigned|allocated"
          + "|received|receiving|underwent|given|offered|had|used|completed)|in|to|on|with|into|for)";
  private static final String WORDS = "(?:[ -][\\w-]+)";
  private static final String NO_EVENT =
      "(?<!events|deaths|cancers|recurrences|relapses|cases|failures|fractures|responses|tumou?rs|lesions|metastases|infections)(?!,? (?:died|developed|experienced|relapsed|had (?!received)))";
  private static final String NO_PART = "(?! ?(?:%|cent|stud|tri|or more|times|cycles))";

  /** "5/456", "37 (4.0%) of 944 patients": the people of a group that had the event. */
  private static final List<Cue> PARTS =
      List.of(
          cue(
              "(#)(?: @)? ?[(\\[,] ?% ?[;,]? ?[)\\]]?,? (?:out )?of (?:the )?(#)" + NO_PART,
              EVENTS,
              ARM),
          cue("(#)\\s?/\\s?(#)(?!\\s?/)", EVENTS, ARM),
          cue(
              "(?<!(?:to|into|of|read) )(#)(?: @)? (?:out )?of (?:the |a total of )?(#)" + NO_PART,
              EVENTS,
              ARM),
          cue(
              "% (?:\\w+ ){0,4}(?:of|among|in) (?:the )?(#)(?: [\\w-]+){0,3} @ (?:who|in the|assigned|given|treated|receiving|randomi)",
              ARM));

  private static final List<Cue> OF_GROUPS =
      List.of(
          cue(
              "(?:[Oo]f|[Aa]mong|in) (?:the )?(#)(?: [\\w-]+){0,3}? (?:@|controls) (?:in the|assigned|given|treated with|receiving|randomly (?:assigned|allocated) to|randomi[sz]ed to (?!(?:either|one|receive either))|of (?:the )?[^#.;,]{0,20}?(?:group|arm)|in group|allocated)",
              ARM),
          cue(
              "(?:[Oo]f|[Aa]mong|in) (?:the )?(#) and (#) (?:[\\w-]+ ){0,3}(?:@|respectively)",
              ARM,
              ARM),
          cue(
              "(?:groups?|arms?|cohort)(?: [A-Z\\d]+)?(?: each)?,? (?:had|has|included|includes|comprised|(?:which )?consist(?:ed|ing|s) of|with|contained|contains|was|were|comprising|containing) (#)(?: [\\w-]+){0,2}? @",
              ARM),
          cue(
              "(?:groups?|arms?|cohort)(?: [A-Z\\d]+)?,? (?:consist(?:ed|ing|s) of|contained|contains|comprising|containing) (#)",
              ARM),
          cue("in (#) @ [(\\[](?:the )?[^#%()]*(?:group|arm)s?[)\\]]", ARM),
          cue("(?<=[(,;:] ?)(?:[\\w+-]+ ){0,4}(?:[Gg]roup|arm) (#)(?: @)?(?=[,;) ])(?! ?%)", ARM),
          cue(
              "[Tt]here were (#)"
                  + WORDS
                  + "{0,2}? @ in (?:the )?[^#%.;]{2,50}?(?:[Gg]roup|arm)[^#%.;]{0,60}?"
                  + AND
                  + "(#)"
                  + WORDS
                  + "{0,2}? in ",
              ARM,
              ARM),
          cue(
              "(#) (?:intervention|experimental|treated|treatment|exercise|control|placebo)"
                  + WORDS
                  + "{0,2}? and (#) (?:control|placebo|comparison|usual[ -]care|intervention|experimental|treated|untreated)\\b",
              ARM,
              ARM),
          cue("of (#) (?:control|experimental|intervention|placebo|treated)" + WORDS + "? @", ARM),
          cue("(#)(?: @)? (?:per|in each|in both|for each|each) (?:group|arm)", ARM));

  private static final List<Cue> GROUPS =
      List.of(
          cue("\\b(?![nN] ?=)[A-Z][A-Za-z+/-]{0,14} ?= ?(#)(?=\\s?[,;)])", ARM),
          cue(
              "(?<![Oo]f |[Oo]f the |[Aa]mong |[Aa]mong the )(#)"
                  + WORDS
                  + "{0,3}?(?: @)?"
                  + NO_EVENT
                  + " "
                  + GIVEN
                  + "\\b(?! (?:\\w+ ){0,3}(?:one of|either))[^#%.;]{2,90}?"
                  + AND
                  + "(#)(?! ?(?:%|were (?:excl|scre|anal)))(?="
                  + WORDS
                  + ")",
              ARM,
              ARM),
          cue(
              "(#)(?:[ -][\\w-]+){0,4}?(?: @)?(?: ?\\(%\\))? (?:in|for|to|from) (?:the )?[^#%.;,]{0,50}?(?:group|arm)s?\\b[^#%.;]{0,30}?"
                  + AND
                  + "(#)(?:[ -][\\w-]+){0,3}?(?: ?\\(%\\))? (?:in|from|for|to) (?:the )?[^#%.;,]{0,50}?(?:group|arm|control)",
              ARM,
              ARM),
          cue("(?:group|arm|[Cc]ontrols?|placebo)s?,? ?[(\\[:,]\\s?(#)(?: @)?\\s?[)\\];,]", ARM),
          cue("(?:group|arm)s?(?: [A-Z\\d]{1,2})? ?[(\\[][^#%()]{2,40}, (#)(?: @)?[)\\]]", ARM),
          cue("(#)(?: @)? (?:in|to|into|on|from) (?:the )?[^#%.;,]{0,40}?(?:group|arm)\\b", ARM),
          cue("(#) controls\\b", ARM),
          cue(",? and (#)(?: @)? (?:received|were (?:assigned|allocated|randomi[sz]ed) to) ", ARM),
          cue("(#)[^#%.;]{0,60}? cases and (#) (?:[\\w-]+ ){0,3}?controls", ARM, ARM),
          cue(
              "(#) ?\\(%\\) (?:in|to|assigned|received|treated|were) [^#%.;]{2,60}?"
                  + AND
                  + "(#) ?\\(%\\)",
              ARM,
              ARM),
          cue("[(\\[][^#%()]{2,50}[;,:] ?(#)(?: @)?[)\\]]", ARM),
          cue(
              "(#) and (#) [^#%.;]{0,40}?(?:@|were|received|in|to)\\b[^#%.;]{0,120}(?:respectively|and|or)",
              ARM, ARM));

  private static final Pattern TAKEN =
      Pattern.compile(
          "(?i)\\b(?:randomi[sz]ed|randomly|assigned|allocated|divided|received|treated with)\\b");
  private static final Pattern COUNT =
      Cue.compiled("(?:[(\\[{,;:] ?|, |; )[nN] ?= ?(#)(?=[^#%]{0,3}(%)?)(?! ?[/;])");
  private static final Pattern HAPPENED =
      Pattern.compile(
          "(?:events|deaths|recurrences|relapses|cancers) (?:\\w+ )?(?:occurred|were|in)\\b");
  private static final Pattern ALLOCATED =
      Pattern.compile(
          "(?i)\\b(?:random|assign|allocat|divided|group|arm\\b|receive|treated|versus|vs\\b)");
  private static final Pattern BRACKETED = Cue.compiled("\\((#)(?: @)?\\)");
  private static final Pattern PEOPLE_BEFORE =
      Cue.compiled(
          "(?i)(?:@|sample|total|population|overall|\\bITT|cohort|samples|subgroup|subset)[^#%()]{0,60}$");
  private static final Pattern GROUP_BEFORE =
      Pattern.compile(
          "(?i)(?:group|arm|control|placebo|receiv\\w+|treated|undergo\\w*|assigned|random\\w*|\\bto\\b|versus|vs\\.?|\\bor\\b|intervention|therapy|alone|care)\\b[^#%()]{0,60}$");

  private ArmSizes() {}

  static void read(FigureText text, boolean results) {
    counts(text);
    Splits.read(text);
    boolean taken = TAKEN.matcher(text.words()).find();
    if (results && !taken) {
      PARTS.forEach(cue -> cue.read(text));
    }
    if ((taken || !results) && ALLOCATED.matcher(text.words()).find()) {
      bracketed(text);
    }
    OF_GROUPS.forEach(cue -> cue.read(text));
    if (!results || taken) {
      GROUPS.forEach(cue -> cue.read(text));
    }
    PARTS.forEach(cue -> cue.read(text));
  }

  /** "(n = 30)" behind the name of a treatment counts its group, behind people all of them. */
  private static void counts(FigureText text) {
    Matcher found = COUNT.matcher(text.words());
    while (found.find()) {
      CharSequence before =
          text.words().subSequence(Math.max(0, found.start() - 70), found.start());
      boolean people = PEOPLE_BEFORE.matcher(before).find();
      boolean group = GROUP_BEFORE.matcher(before).find();
      char letter = text.words().charAt(found.start(1));
      boolean share =
          found.start() > 0 && isPercent(text, found.start() - 1) || found.group(2) != null;
      if (share
          || HAPPENED.matcher(text.words()).region(0, found.start()).find()
          || isPercent(text, Math.max(0, found.start() - 2))) {
        text.mark(letter, EVENTS);
      } else if (group || !people) {
        text.mark(letter, ARM);
      }
    }
  }

  private static boolean isPercent(FigureText text, int at) {
    char letter = text.words().charAt(at);
    return FigureText.isFigure(letter) && text.figure(letter).percent();
  }

  private static void bracketed(FigureText text) {
    Matcher found = BRACKETED.matcher(text.words());
    while (found.find()) {
      char letter = text.words().charAt(found.start(1));
      if (text.figure(letter).count() > 5) {
        text.mark(letter, ARM);
      }
    }
  }
}
