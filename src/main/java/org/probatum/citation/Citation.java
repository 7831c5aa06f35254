package org.probatum.citation;

/**
 * A claim leans on a reference.
 *
 * @param claimId the claim
 * @param referenceId the reference
 * @param how what ties them
 */
public record Citation(String claimId, String referenceId, How how) {

  /** What ties a claim to a reference. */
  public enum How {
    /** A callout in the claim, or at its end. */
    CALLOUT,
    /** A callout at the end of the paragraph, or one that an earlier claim of it carries. */
    PARAGRAPH,
    /** The study that the prose speaks of here. */
    NARRATIVE,
    /** Nobody cites it here; it says what the claim says. */
    SUGGESTED
  }

  /** Whether the author made the tie. */
  public boolean isByAuthor() {
    return how != How.SUGGESTED;
  }
}
