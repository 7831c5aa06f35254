package org.probatum.citation;

import org.probatum.text.Scan;

/** Tells from a sentence with a marker of its own that it speaks of another study than before. */
final class LeadsElsewhere {

  private static final Scan ANOTHER =
      Scan.of(
          "(?i)\\b(?:another|second|different|separate|further|other|later|earlier|larger|bigger|smaller|newer)\\s+(?:[\\w-]+\\s+){0,3}?"
              + "(?:trials?|stud(?:y|ies)|reviews?|meta-analys[ei]s|cohorts?)\\b");

  /** "In the same trial", "its authors", "the metformin group": what a sentence leans back on. */
  private static final Scan BACK =
      Scan.of(
          "(?i)\\b(?:the|this|that|its|their|these|those|same|both)\\s+(?:[\\w-]+\\s+){0,2}?"
              + "(?:trials?|stud(?:y|ies)|reviews?|meta-analys[ei]s|cohorts?|analys[ei]s|surveys?|authors?"
              + "|investigators|researchers|team|participants|groups?|arms?)\\b");

  private LeadsElsewhere() {}

  /**
   * Whether it names another study, or leans back on none.
   *
   * @param marked whether a marker tells which study was spoken of before
   */
  static boolean is(String sentence, boolean marked) {
    return ANOTHER.isIn(sentence) || marked && !BACK.isIn(sentence);
  }
}
