package org.probatum.grading;

/**
 * A level of the OCEBM 2011 table that a claim's evidence reaches; of several the best counts.
 *
 * @param claimId the claim
 * @param level 1 (best) to 5
 * @param why design and study, in words
 */
public record OxfordLevel(String claimId, int level, String why) {}
