package org.probatum.evidence;

import java.util.Set;
import org.probatum.citation.Citation;

/**
 * A study that the author ties to a claim: what its links have to know of each other.
 *
 * @param studyId the study
 * @param how what ties claim and source
 * @param resolved whether the work is known, and what it found
 * @param passedOver names of outcomes of the study that share a word with the claim, and of which
 *     others are nearer to it
 */
public record Cited(String studyId, Citation.How how, boolean resolved, Set<String> passedOver) {

  /** Whether the author ties the claim itself to the work, and the library knows the work. */
  boolean isQuoted() {
    return resolved && how.isDirect();
  }

  boolean passesOver(Outcome outcome) {
    return studyId.equals(outcome.studyId()) && passedOver.contains(outcome.name());
  }
}
