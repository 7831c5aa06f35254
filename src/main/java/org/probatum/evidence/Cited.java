package org.probatum.evidence;

import org.probatum.citation.Citation;

/**
 * A study that the author ties to a claim: what its links have to know of each other.
 *
 * @param studyId the study
 * @param how what ties claim and source
 * @param resolved whether the work is known, and what it found
 */
public record Cited(String studyId, Citation.How how, boolean resolved) {

  /** Whether it is quoted for the claim and goes ahead of another study, by its id. */
  boolean isQuotedAhead(String other) {
    return resolved && how.isDirect() && studyId.compareTo(other) < 0;
  }
}
