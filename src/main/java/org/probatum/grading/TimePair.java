package org.probatum.grading;

/**
 * When a claim says that something was measured, beside when its source measured it.
 *
 * @param claimId the claim
 * @param studyId the study
 * @param outcome name of the source's outcome
 * @param told the words of the claim
 * @param recorded the words of the record; empty where it does not tell
 * @param timing how the two stand to each other
 */
public record TimePair(
    String claimId, String studyId, String outcome, String told, String recorded, Timing timing) {

  /** How two points of time stand to each other. */
  public enum Timing {
    SAME,
    OTHER,
    /** The record does not tell, or in words that are no length of time. */
    UNKNOWN
  }
}
