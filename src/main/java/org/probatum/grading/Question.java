package org.probatum.grading;

/**
 * The clinical question that a claim answers; it decides which Oxford table applies.
 *
 * @param claimId the claim
 * @param type its kind
 */
public record Question(String claimId, Type type) {

  /** Question types of the OCEBM 2011 table. */
  public enum Type {
    PREVALENCE,
    DIAGNOSIS,
    PROGNOSIS,
    BENEFIT,
    COMMON_HARM,
    RARE_HARM,
    SCREENING
  }
}
