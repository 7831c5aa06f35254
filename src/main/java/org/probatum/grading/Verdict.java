package org.probatum.grading;

/** What a claim is worth after all rules; the strongest comes first. */
public enum Verdict {
  CONTRADICTED,
  MISCITED,
  UNSUPPORTED,
  OVERSTATED,
  PARTLY_SUPPORTED,
  UNVERIFIABLE,
  SUPPORTED,
  NOT_CHECKABLE;

  public boolean isStrongerThan(Verdict other) {
    return compareTo(other) < 0;
  }
}
