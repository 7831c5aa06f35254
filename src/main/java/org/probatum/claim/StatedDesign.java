package org.probatum.claim;

/** The kind of source that a text says it leans on, as far as prose tells it. */
public enum StatedDesign {
  TRIAL,
  RANDOMISED_TRIAL,
  OPEN_LABEL_TRIAL,
  COHORT,
  CASE_CONTROL,
  CROSS_SECTIONAL,
  CASE_SERIES,
  CASE_REPORT,
  SYSTEMATIC_REVIEW,
  META_ANALYSIS,
  SCOPING_REVIEW,
  NARRATIVE_REVIEW,
  REVIEW,
  GUIDELINE,
  ANIMAL,
  IN_VITRO,
  SURVEY,
  /** "A study": nothing more is told. */
  STUDY;

  /** Whether its subjects are animals or cells. */
  public boolean isNonHuman() {
    return this == ANIMAL || this == IN_VITRO;
  }

  /** Whether it gathers other studies. */
  public boolean isReview() {
    return this == SYSTEMATIC_REVIEW
        || this == META_ANALYSIS
        || this == SCOPING_REVIEW
        || this == NARRATIVE_REVIEW
        || this == REVIEW;
  }
}
