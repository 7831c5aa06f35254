package org.probatum.statistics;

/** Whether printed figures can stand for real data. */
public enum Consistency {
  /** Some unrounded values satisfy the relation. */
  CONSISTENT,
  /** No unrounded values satisfy it. */
  INCONSISTENT,
  /** The test cannot fail for figures of this size and precision, so it says nothing. */
  NOT_APPLICABLE;

  static Consistency of(boolean consistent) {
    return consistent ? CONSISTENT : INCONSISTENT;
  }

  public boolean isInconsistent() {
    return this == INCONSISTENT;
  }
}
