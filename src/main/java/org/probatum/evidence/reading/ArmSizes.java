package org.probatum.evidence.reading;

import static org.probatum.evidence.reading.FigureKind.ARM;
import static org.probatum.evidence.reading.FigureKind.EVENTS;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.Scan;

/** Reads how many people each group has. */
final class ArmSizes {

  private static final Scan TAKEN =
      Scan.of(
          "(?i)\\b(?:randomi[sz]ed|randomly|assigned|allocated|divided|received|treated with"
              + "|were (?:analy[sz]ed|included|enrolled|recruited|evaluated|evaluable|eligible)|had completed)\\b");
  private static final Pattern COUNT =
      Cue.compiled("(?:[(\\[{,;:] ?|, |; )[nN] ?= ?(#)(?=[^#%]{0,3}(%)?)(?! ?[/;])");
  private static final Scan ALLOCATION =
      Scan.of("(?i)\\b(?:random\\w*|assigned|allocated|divided|enrolled|recruited)\\b");
  private static final Scan OCCURRED =
      Scan.of(
          "(?i)\\b(?:occurred|developed|died|experienced|observed|reported|detected|relapsed|recurred|deaths|recurrences|relapses|events|seen"
              + " in|found in|metastases)\\b");
  private static final Scan HAPPENED =
      Scan.of("(?:events|deaths|recurrences|relapses|cancers) (?:\\w+ )?(?:occurred|were|in)\\b");
  private static final Scan ALLOCATED =
      Scan.of("(?i)\\b(?:random|assign|allocat|divided|group|arm\\b|receive|treated|versus|vs\\b)");
  private static final Scan LOST =
      Scan.of(
          "(?i)\\b(?:lost to|withdr[ae]w\\w*|dropp?ed|discontinued|declined|refused|did not (?:answer|complete|receive|attend))\\b");
  private static final Pattern EVENTS_BEHIND =
      Pattern.compile(" ?(?:events|deaths|recurrences|relapses|cases)\\b");
  private static final Scan NAMED_BEFORE =
      Scan.of("(?:\\b(?:cases|controls)|\\b[A-Z]{2,5} (?:patients|participants|women)) ?$");
  private static final Pattern BRACKETED = Cue.compiled("\\((#)(?: @)?\\)");
  private static final Pattern PEOPLE_BEFORE =
      Cue.compiled(
          "(?i)(?:@|sample|total|population|overall|\\bITT|cohort|samples|subgroup|subset)[^#%()]{0,60}$");
  private static final Scan GROUP_BEFORE =
      Scan.of(
          "(?i)(?:group|arm|control|placebo|receiv\\w+|treated|undergo\\w*|assigned|random\\w*|\\bto\\b|versus|vs\\.?|\\bor\\b|intervention|therapy|alone|care)\\b[^#%()]{0,60}$");

  private ArmSizes() {}

  static void read(FigureText text, boolean results) {
    counts(text);
    Splits.read(text);
    boolean taken = TAKEN.isIn(text.words());
    boolean parts = Shares.isCompared(text);
    if (results && !taken && parts) {
      ArmCues.PARTS.forEach(cue -> cue.read(text));
    }
    if ((taken || !results) && ALLOCATED.isIn(text.words())) {
      bracketed(text);
    }
    ArmCues.TO_GROUPS.forEach(cue -> cue.read(text));
    ArmCues.OF_GROUPS.forEach(cue -> cue.read(text));
    boolean happened = LOST.isIn(text.words()) || !ALLOCATION.isIn(text.words()) && isEvent(text);
    if ((!results || taken) && !happened) {
      ArmCues.GROUPS.forEach(cue -> cue.read(text));
    }
    if (parts) {
      ArmCues.PARTS.forEach(cue -> cue.read(text));
    }
  }

  /** Whether the sentence tells that something befell people. */
  static boolean isEvent(FigureText text) {
    return OCCURRED.isIn(text.words());
  }

  /** "(n = 30)" behind the name of a treatment counts its group, behind people all of them. */
  private static void counts(FigureText text) {
    Matcher found = COUNT.matcher(text.words());
    while (found.find()) {
      CharSequence before =
          text.words().subSequence(Math.max(0, found.start() - 70), found.start());
      boolean people = PEOPLE_BEFORE.matcher(before).find();
      boolean group = GROUP_BEFORE.isIn(before) || NAMED_BEFORE.isIn(before);
      char letter = text.words().charAt(found.start(1));
      boolean share =
          found.start() > 0 && isPercent(text, found.start() - 1) || found.group(2) != null;
      if (share
          || HAPPENED.isIn(text.words().subSequence(0, found.start()))
          || isPercent(text, Math.max(0, found.start() - 2))) {
        text.mark(letter, EVENTS);
      } else if ((group || !people) && !isNoGroup(text, found.end(1))) {
        text.mark(letter, ARM);
      }
    }
  }

  /** "n = 15, P = .04" and "n = 36 events" count something else. */
  private static boolean isNoGroup(FigureText text, int end) {
    return text.isBeforeEffect(text.words().charAt(end - 1))
        || EVENTS_BEHIND.matcher(text.words()).region(end, text.words().length()).lookingAt();
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
