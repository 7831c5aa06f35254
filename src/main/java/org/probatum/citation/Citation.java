package org.probatum.citation;

import org.probatum.claim.Claim;

/**
 * A claim leans on a reference.
 *
 * @param claim the claim
 * @param referenceId the reference
 * @param how what ties them
 */
public record Citation(Claim claim, String referenceId, How how) {

  /** What ties a claim to a reference. */
  public enum How {
    /** A callout in the claim, or at its end. */
    CALLOUT,
    /** A callout at the end of the paragraph, or one that an earlier claim of it carries. */
    PARAGRAPH,
    /** The study that the prose speaks of here. */
    NARRATIVE,
    /** Nobody cites it here; it says what the claim says. */
    SUGGESTED;

    /** Whether the author made the tie. */
    public boolean isByAuthor() {
      return this != SUGGESTED;
    }

    /** Whether the author ties the claim itself to the work. */
    public boolean isDirect() {
      return isByAuthor() && this != PARAGRAPH;
    }
  }

  public String claimId() {
    return claim.id();
  }

  /** Whether the author made the tie. */
  public boolean isByAuthor() {
    return how.isByAuthor();
  }
}
