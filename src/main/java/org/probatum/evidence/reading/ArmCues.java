package org.probatum.evidence.reading;

import static org.probatum.evidence.reading.Cue.cue;
import static org.probatum.evidence.reading.FigureKind.ARM;
import static org.probatum.evidence.reading.FigureKind.EVENTS;

import java.util.List;

/** The wordings in which abstracts tell how many people a group has. */
final class ArmCues {

  private static final String AND =
      "(?:,? and|,? or|,|;|,? versus|,? vs\\.?|,? while|,? whereas|,? compared with)"
          + "(?: the)?(?: other| another| remaining)? ";
  private static final String GIVEN =
      "(?:(?:were |was |who |had been )?(?:randomly |then |also"
          + " )?(?:treated|randomi[sz]ed|assigned|allocated"
          + "|received|receiving|underwent|given|offered|had|used|completed)|in|to|on|with|into|for)";
  private static final String WORDS = "(?:[ -][\\w-]+)";
  private static final String NO_EVENT =
      "(?<!events|deaths|cancers|recurrences|relapses|cases|failures|fractures|responses|tumou?rs|lesions|metastases|infections)(?!,?"
          + " (?:died|developed|experienced|relapsed|had (?!received)))";
  private static final String NO_PART = "(?! ?(?:%|cent|stud|tri|or more|times|cycles))";

  /** "5/456", "37 (4.0%) of 944 patients": the people of a group that had the event. */
  static final List<Cue> PARTS =
      List.of(
          cue(
              "(#)(?: @)? ?[(\\[,] ?% ?[;,]? ?[)\\]]?,? (?:out )?of (?:the )?(#)" + NO_PART,
              EVENTS,
              ARM),
          cue("(#)\\s?/\\s?(#)(?!\\s?/)", EVENTS, ARM),
          cue(
              "(?<!(?:assigned|randomi[sz]ed|allocated|divided|agreed|read) (?:to |into )?)(#)(?:"
                  + " @)? (?:out )?of (?:the |a total of )?(#)"
                  + NO_PART,
              EVENTS,
              ARM),
          cue(
              "% (?:\\w+ ){0,4}(?:of|among|in) (?:the )?(#)(?: [\\w-]+){0,3} @ (?:who|in"
                  + " the|assigned|given|treated|receiving|randomi)",
              ARM));

  private static final String BRACKET = "(?: ?[(\\[][^#()]{0,60}[)\\]]){0,2}";
  private static final String ASSIGNED =
      " (?:were |was |had been )?(?:randomly |equally )?(?:randomi[sz]ed|assigned|allocated)"
          + " (?:to|into|in)\\b";

  /** "446 (67%) were randomised to drug and 223 (33%) to placebo". */
  static final List<Cue> TO_GROUPS =
      List.of(
          cue(
              "(#)(?: @)?"
                  + BRACKET
                  + ASSIGNED
                  + "[^#%.;]{2,90}?"
                  + AND
                  + "(#)(?: @)?"
                  + BRACKET
                  + "(?: (?:were|was|to|received|in)\\b|,)",
              ARM,
              ARM),
          cue("\\b(?:cases|controls|(?:group|arm)s?) {0,2}= {0,2}(#)", ARM));

  static final List<Cue> OF_GROUPS =
      List.of(
          cue(
              "(#) (?:[\\w-]+ ){0,3}?(?:among|in) (?:the )?(#)(?: [\\w-]+){0,2}? @ ?\\(%",
              EVENTS, ARM),
          cue("[Aa]mong (?:the )?(#)(?: [\\w-]+){0,2}? @ ?\\(%", ARM),
          cue(
              "(?:[Oo]f|[Aa]mong|(?<!(?:occurred|developed|observed|reported|found|seen|detected|diagnosed) )in) (?:the )?(#)(?: [\\w-]+){0,3}? (?:@|controls) (?:in"
                  + " the|assigned|given|treated with|receiving|randomly (?:assigned|allocated)"
                  + " to|randomi[sz]ed to (?!(?:either|one|receive either))|of (?:the"
                  + " )?[^#.;,]{0,20}?(?:group|arm)|in group|allocated)",
              ARM),
          cue(
              "(?:[Oo]f|[Aa]mong|in) (?:the )?(#) and (#) (?:[\\w-]+ ){0,3}(?:@|respectively)",
              ARM,
              ARM),
          cue(
              "(?:groups?|arms?|cohort)(?: [A-Z\\d]+)?(?: each)?,?"
                  + " (?:had|has|included|includes|comprised|(?:which )?consist(?:ed|ing|s)"
                  + " of|with|contained|contains|was|were|comprising|containing) (#)(?:"
                  + " [\\w-]+){0,2}? @",
              ARM),
          cue(
              "(?:groups?|arms?|cohort)(?: [A-Z\\d]+)?,? (?:consist(?:ed|ing|s)"
                  + " of|contained|contains|comprising|containing) (#)",
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
                  + "{0,2}? and (#) (?:control|placebo|comparison|usual["
                  + " -]care|intervention|experimental|treated|untreated)\\b",
              ARM,
              ARM),
          cue("of (#) (?:control|experimental|intervention|placebo|treated)" + WORDS + "? @", ARM),
          cue("(#)(?: @)? (?:per|in each|in both|for each|each) (?:group|arm)", ARM));

  static final List<Cue> GROUPS =
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
              "(#)(?:[ -][\\w-]+){0,4}?(?: @)?(?: ?\\(%\\))? (?:in|for|to|from) (?:the"
                  + " )?[^#%.;,]{0,50}?(?:group|arm)s?\\b[^#%.;]{0,30}?"
                  + AND
                  + "(#)(?:[ -][\\w-]+){0,3}?(?: ?\\(%\\))? (?:in|from|for|to) (?:the"
                  + " )?[^#%.;,]{0,50}?(?:group|arm|control)",
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
              "(#) and (#)"
                  + " [^#%.;]{0,40}?(?:@|were|received|in|to)\\b[^#%.;]{0,120}(?:respectively|and|or)",
              ARM, ARM));

  private ArmCues() {}
}
