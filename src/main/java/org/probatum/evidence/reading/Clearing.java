package org.probatum.evidence.reading;

import static org.probatum.evidence.reading.Cue.clearing;
import static org.probatum.evidence.reading.Cue.cue;
import static org.probatum.evidence.reading.FigureKind.AGE;
import static org.probatum.evidence.reading.FigureKind.ARM;
import static org.probatum.evidence.reading.FigureKind.DEVIATION;
import static org.probatum.evidence.reading.FigureKind.DOSE;
import static org.probatum.evidence.reading.FigureKind.DURATION;
import static org.probatum.evidence.reading.FigureKind.ESTIMATE;
import static org.probatum.evidence.reading.FigureKind.HIGH;
import static org.probatum.evidence.reading.FigureKind.LEVEL;
import static org.probatum.evidence.reading.FigureKind.LOW;
import static org.probatum.evidence.reading.FigureKind.MEAN;
import static org.probatum.evidence.reading.FigureKind.OTHER;
import static org.probatum.evidence.reading.FigureKind.P_VALUE;
import static org.probatum.evidence.reading.FigureKind.THINGS;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/**
 * Reads and clears away what is neither people nor events: intervals, p values, effects, ages,
 * durations, doses, dates. Without them two shares that are compared stand side by side.
 */
final class Clearing {

  private static final String TIME =
      "(?:s|secs?|seconds?|min|mins|minutes?|h|hrs?|hours?|d|days?|wks?|weeks?|mos?|months?|y|yrs?|years?"
          + "|cycles?|courses?|sessions?|visits?|times?)\\b";
  private static final String UNITS =
      "(?:[kmu\\u03bc\\u00b5]?g|mcg|[kmdc]?Gy|c?Gy|ml|mL|l|L|dl|IU|U|units?|mmHg|mm|cm|m|kg|kcal|mmol|nmol|pmol"
          + "|mEq|Hz|ms|msec|MET|points?|fractions?|ng|pg|kJ|ppm|mSv|AUC)\\b";
  private static final String INTERVAL =
      "(?:C\\.?I\\.?s?|CrI|[Cc]onfidence [Ii]ntervals?|[Cc]redible [Ii]ntervals?|confidence"
          + " limits?)";
  private static final String RATIO =
      "(?:[ax]?HRs?|[ax]?ORs?|[ax]?RRs?|IRR|[Hh]azards? ratios?|[Oo]dds ratios?|[Rr]isk ratios?"
          + "|[Rr]elative risks?|[Rr]ate ratios?|[Rr]elative hazards?)";
  private static final String DIFFERENCE =
      "(?:[Dd]ifferences?|\\bMD|\\bSMD|\\bWMD|Cohen's d|[Ee]ffect sizes?|\\bES|[Rr]isk"
          + " reductions?|\\bARR|\\bRRR|NNT)";

  private static final List<Cue> CUES =
      List.of(
          clearing(
              "[(\\[;,]?\\s?(?:one|two)?-?(?:sided|tailed)?\\s?(&)\\s?(?:-?level )?"
                  + INTERVAL
                  + "(?:\\s?[\\[(]\\s?(?:(?:&\\s?)?CI)\\s?[\\])])?[\\s:,=(\\[]*(?:of|was|from|for"
                  + " [a-z ]+)?[\\s:,=(\\[]*"
                  + "(&)\\s?(?:to|and|through|-|\\u2013|\\u2212|,|;|\\u2014)\\s?(&)[)\\]]?",
              LEVEL,
              LOW,
              HIGH),
          clearing(
              "[(\\[]?\\s?" + INTERVAL + "[\\s:,=(\\[]*(&)\\s?(?:to|-|\\u2013|,)\\s?(&)[)\\]]?",
              LOW,
              HIGH),
          clearing("(&)\\s?" + INTERVAL, LEVEL),
          clearing(
              "[(\\[;,]?\\s?\\b[Pp][\\s_-]?(?:-?values?|interaction|trend|for"
                  + " (?:trend|interaction))?\\s*(?:of|was|were|is)?\\s*(?:[<>=\\u2264\\u2265]|less"
                  + " than|equal to)+\\s*(&)",
              P_VALUE),
          clearing(
              "\\b" + RATIO + "\\b\\s?(?:[\\[(][A-Z]{2,3}[\\])])?[^.;\\uE000-\\uF1FF]{0,40}?(&)",
              ESTIMATE),
          clearing(
              DIFFERENCE
                  + "(?:[^.;,(\\uE000-\\uF1FF]{0,50}?\\b(?:was|were|of)|:|,|\\s?=|\\s?\\(|(?= ~))\\s?(&)",
              ESTIMATE),
          clearing(
              "(&)(?: [a-z/\\d]{1,8})?\\s?(?:\\+/-|\\+-|\\u00b1|[+]/\\s?\\u2212)\\s?(&)",
              MEAN,
              DEVIATION),
          clearing("(?:\\+/-|\\+-|\\u00b1|[+]/\\s?\\u2212)\\s?(&)", DEVIATION),
          clearing(
              "(?:[Mm]eans?|[Mm]edians?|[Aa]verages?|[Ss]cores?)\\b(?!"
                  + " follow)[^#~%.;,()]{0,60}?(#|~)(?! ?(?:@|\\(%|/|of #))(?:(?: [a-z]+)??"
                  + " (?:and|vs\\.?|v|versus|to|compared with|in|for|with)[^#~%.;()]{0,40}? (#|~))?(?!"
                  + " ?(?:@|\\(%))",
              MEAN, MEAN),
          clearing(
              "[(\\[]?\\s?\\b(?:SD|SEM|SE|IQR|[Ss]tandard"
                  + " (?:deviation|error))\\s?[=:,)]?\\s?(&)(?:\\s?(?:-|to|\\u2013)\\s?(&))?",
              DEVIATION,
              DEVIATION),
          clearing(
              "\\b[Rr]anges?[,:;]?\\s(?:of|from|was|between)?\\s?(&)(?:\\s?[-a-z\\u2013]*\\s?)(?:to|and|-|\\u2013)?\\s?(&)",
              LOW,
              HIGH),
          clearing(
              "[Aa]ged?\\s(?:of\\s)?(?:(?:over|under|between|from)\\s)?[\\u2264\\u2265<>=]*\\s?(&)(?:\\s?(?:-|to|and|\\u2013)\\s?(&))?",
              AGE,
              AGE),
          clearing(
              "(&)(?:\\s?(?:-|to|and|\\u2013)\\s?(&))?[\\s-]" + TIME + "[\\s-](?:old|of age)",
              AGE,
              AGE),
          clearing(
              "(&)\\s?(?:-|to|and|or|vs|versus|\\u2013)?\\s?(&)?[\\s-]?" + TIME,
              DURATION,
              DURATION),
          clearing(
              "(&)\\s?(?:-|to|and|or|vs\\.?|versus|v|\\u2013|/|x|\\u00d7)?\\s?(&)?[\\s-]?" + UNITS,
              DOSE,
              DOSE),
          clearing("\\b(?:[Kk]inases?|CDK|4/6)\\)? ?(#)/(#)", OTHER, OTHER),
          cue("\\((#) ?: ?(#)\\) (?:to|in|into)\\b", ARM, ARM),
          clearing("(?<!arm |group )(#)\\s?:\\s?(#)(?:\\s?:\\s?#)*", OTHER, OTHER),
          clearing("[<>\\u2264\\u2265]\\s?(?:or\\s?)?=?\\s?(&)", OTHER),
          clearing(
              "(?:[Bb]etween|[Ff]rom) (#)/(#)(?: (?:and|to) (#)/(#))?",
              THINGS,
              THINGS,
              THINGS,
              THINGS),
          clearing("[(\\[]\\s?(&)\\s?(?:-|to|\\u2013)\\s?(&)\\s?[)\\]]", LOW, HIGH),
          clearing(
              "\\b(?:[Gg]rades?|[Ss]tages?|[Pp]hase|[Tt]ypes?|[Dd]ays?|[Ww]eeks?|[Mm]onths?|[Yy]ears?|[Cc]ycles?|level|alpha|[Pp]ower"
                  + " of|\\u03b1|power|version|[Tt]rial|score"
                  + " of|NCT|No\\.?|number|ISRCTN|[Ss]tudy|[Pp]art|item)(?:\\s|\\s?=\\s?)?(#)(?!"
                  + " of #)(?:\\s?(?:-|/|to|or|and|\\u2013)\\s?(?:grade )?(#))?(?!\\s?(?:@|\\())",
              OTHER,
              OTHER),
          clearing(
              "(&)\\s(?:cent(?:er|re)s|hospitals|clinics|sites|countries|institutions|practices|clusters|villages|schools|arms|groups|studies|trials|levels|items|lesions|samples|tumou?rs|eyes|doses|injections|scans|questionnaires|domains|subscales|methods|types|factors|measures|occasions|interventions|of"
                  + " the (?:two|three|four))\\b",
              THINGS),
          clearing("(&)\\s?power\\b", OTHER),
          clearing("(&)[\\s-]fold\\b", OTHER),
          clearing("(#)-(?!year|@)[a-zA-Z][a-z]{3,}", OTHER));

  private static final Pattern EMPTY = Pattern.compile("[(\\[][\\s,;:.=]*[)\\]]");

  /** "Group 2"; "group 40" counts people. */
  private static final Scan LABEL =
      Scan.of(Cue.compiled("\\b(?:[Aa]rms?|[Gg]roups?)\\s?(#)(?!\\s?@)"));

  private static final int LARGEST_LABEL = 9;

  private Clearing() {}

  static void clear(FigureText text) {
    for (Cue cue : CUES) {
      cue.read(text);
    }
    labels(text);
    Matcher empty = EMPTY.matcher(text.words());
    while (empty.find()) {
      text.blank(empty);
    }
  }

  private static void labels(FigureText text) {
    CharSequence words = text.words();
    Search found = LABEL.search(words);
    while (found.find()) {
      char letter = words.charAt(found.start(1));
      if (text.figure(letter).count() <= LARGEST_LABEL) {
        text.mark(letter, OTHER);
        text.blank(found);
      }
    }
  }
}
