package org.probatum.claim;

/** What a claim is about. A claim may be of several kinds. */
public enum ClaimKind {
  /** A treatment or exposure does something for an outcome that matters. */
  EFFICACY,
  /** Something is told as better, worse, faster or otherwise than something else. */
  COMPARATIVE,
  /** Something is told as safe or well borne. */
  SAFETY,
  /** Something is told as harmful. */
  HARM,
  /** How something works in the body. */
  MECHANISM,
  /** How common something is. */
  PREVALENCE,
  DIAGNOSTIC,
  PROGNOSTIC,
  /** What a study found. */
  STUDY_RESULT,
  /** How a study was done. */
  STUDY_METHOD,
  /** What a reader or clinician should do. */
  RECOMMENDATION,
  /** What one person lived through, told as support. */
  TESTIMONIAL,
  /** Words that sell. */
  PROMOTIONAL,
  /** Common knowledge or setting: no proportion, no comparison, no effect. */
  BACKGROUND,
  COST;

  /** Whether such a claim has to be tested before it can be made. */
  public boolean needsSource() {
    return this == EFFICACY
        || this == COMPARATIVE
        || this == SAFETY
        || this == HARM
        || this == DIAGNOSTIC
        || this == PROGNOSTIC
        || this == PREVALENCE;
  }
}
