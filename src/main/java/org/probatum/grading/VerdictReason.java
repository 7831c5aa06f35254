package org.probatum.grading;

/**
 * A reason for a verdict on a claim. The strongest verdict of all reasons stands.
 *
 * @param claimId the claim
 * @param verdict the verdict it speaks for
 * @param why in words
 * @param heuristic whether it rests on heuristics
 */
public record VerdictReason(String claimId, Verdict verdict, String why, boolean heuristic) {}
