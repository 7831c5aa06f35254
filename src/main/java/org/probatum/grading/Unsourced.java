package org.probatum.grading;

import org.probatum.claim.Claim;

/**
 * A claim that needs a source and has none. Several of one paragraph make one finding.
 *
 * @param claim the claim
 * @param paragraph its paragraph
 */
public record Unsourced(Claim claim, int paragraph) {}
