package org.probatum.grading;

/** The first judgement: does the source say what the claim says it says? */
public enum Accuracy {
  ACCURATE,
  /** Inaccurate, but the conclusion stays (de Lacey 1985: minor). */
  MINOR_ERROR,
  /** Contradicts, fails to support, or is unrelated (de Lacey 1985: major). */
  MAJOR_ERROR,
  NOT_ASSESSABLE
}
