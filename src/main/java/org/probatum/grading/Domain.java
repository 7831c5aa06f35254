package org.probatum.grading;

/** The domains of GRADE. */
public enum Domain {
  RISK_OF_BIAS("risk of bias"),
  INCONSISTENCY("inconsistency"),
  INDIRECTNESS("indirectness"),
  IMPRECISION("imprecision"),
  PUBLICATION_BIAS("publication bias"),
  LARGE_EFFECT("large effect");

  private final String words;

  Domain(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
