package org.probatum.grading;

/**
 * The verdict on a claim.
 *
 * @param claimId the claim
 * @param verdict the verdict
 * @param forReview whether it rests on heuristics alone
 * @param why the reasons in words
 */
public record ClaimVerdict(String claimId, Verdict verdict, boolean forReview, String why) {}
