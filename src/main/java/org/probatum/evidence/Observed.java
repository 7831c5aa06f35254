package org.probatum.evidence;

import org.probatum.text.Scan;

/** Tells of a study whether anybody was assigned to what its people got. */
final class Observed {

  private static final Scan OBSERVED =
      Scan.of("(?i)\\b(?:observational|cohorts?|case[- ]control)\\b");
  private static final Scan TRIALS = Scan.of("(?i)\\b(?:trials?|randomi[sz]ed|interventional)\\b");

  private Observed() {}

  /** Whether nobody was: an observational study, or a review of such studies alone. */
  static boolean is(Study study) {
    return study.design().isObservational()
        || study.design().isSystematic()
            && OBSERVED.isIn(study.designWords())
            && !TRIALS.isIn(study.designWords());
  }
}
