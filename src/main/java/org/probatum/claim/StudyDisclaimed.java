package org.probatum.claim;

import org.probatum.text.Scan;

/**
 * A study that a sentence names only to say what it cannot tell: "people in pain may gain weight;
 * the study cannot tell which came first". What stands in front is the author's own thought.
 */
final class StudyDisclaimed {

  private static final Scan CANNOT =
      Scan.of(
          "[;:,]\\s+(?:and |but |so |yet )?(?:the|this|that|such an?|an?|these|those)\\s+(?:[\\w-]+\\s+)?"
              + "(?:stud(?:y|ies)|trials?|survey|cohort|review|design|data|analysis)\\s+"
              + "(?:can ?not|could not|can't|does not|did not|do not|is unable to|was unable to)\\s+(?:\\p{L}+\\s+)?"
              + "(?:tell|say|show|prove|separate|distinguish|settle|establish|answer|exclude|rule|know|decide)\\b");

  private static final Scan NUMBER = Scan.of("\\d");

  private StudyDisclaimed() {}

  /** Whether what stands in front of it is a thought: told with doubt, and without a number. */
  static boolean in(Reading reading) {
    return !Hedges.in(reading).isEmpty()
        && CANNOT.isIn(reading.text())
        && !NUMBER.isIn(reading.text());
  }
}
