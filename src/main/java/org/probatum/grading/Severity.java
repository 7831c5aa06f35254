package org.probatum.grading;

/** How much a defect matters to a reader; the worst comes last. */
public enum Severity {
  /** Advice or context. */
  INFO,
  /** Inaccurate, but the conclusion stays; or an error that still lets the source be found. */
  MINOR,
  /** Overstated by a step, or context that a reader needs is missing. */
  MODERATE,
  /** Would change a reader's conclusion (de Lacey 1985: major). */
  MAJOR,
  /** A reader could be harmed, or the statement is the opposite of its source. */
  CRITICAL;

  public boolean atLeast(Severity other) {
    return compareTo(other) >= 0;
  }
}
