package org.probatum.grading;

/**
 * The first judgement on one claim against one source.
 *
 * @param claimId the claim
 * @param referenceId the reference; empty where the list has none
 * @param studyId the study
 * @param accuracy whether the quotation is accurate
 * @param why in words
 */
public record LinkVerdict(
    String claimId, String referenceId, String studyId, Accuracy accuracy, String why) {}
