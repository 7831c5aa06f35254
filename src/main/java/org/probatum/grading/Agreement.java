package org.probatum.grading;

/**
 * Something that a claim says and its source bears out.
 *
 * @param claimId the claim
 * @param studyId the study that says so too
 * @param what what agrees, in words
 */
public record Agreement(String claimId, String studyId, String what) {}
