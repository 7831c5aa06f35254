package org.probatum.claim;

/** What a treatment was held against. */
public enum ComparatorType {
  PLACEBO,
  /** A drug or procedure that does something by itself, such as midazolam. */
  ACTIVE,
  USUAL_CARE,
  NO_TREATMENT,
  /** The same treatment in another dose or rhythm. */
  DOSE,
  /** Before against after in the same people: no control group. */
  BASELINE,
  NONE,
  /** A control group of which nothing more is told. */
  UNSPECIFIED;

  /** Whether it is a group of other people, treated at the same time. */
  public boolean isConcurrentControl() {
    return this != BASELINE && this != NONE;
  }
}
