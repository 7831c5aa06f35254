package org.probatum.evidence;

import java.util.List;
import org.probatum.citation.Citation;
import org.probatum.citation.Reference;
import org.probatum.claim.Claim;

/**
 * What ties a claim to a source, before all of the claim's sources are known.
 *
 * @param reference the source in the reference list
 * @param workKey the work; empty where the library does not know it
 * @param study the study of the work that the claim is about
 * @param how what ties the two
 * @param resolved whether the work is known, and what it found
 */
record Tie(Reference reference, String workKey, Study study, Citation.How how, boolean resolved) {

  Cited cited(Claim claim) {
    return new Cited(study.id(), how, resolved, Meant.passedOver(claim, study));
  }

  /** The link, among all that the author ties to the claim. */
  Link link(Claim claim, List<Claim> clause, Sources sources) {
    String name = reference.shortName();
    return new Link(claim, clause, reference.id(), name, workKey, study, how, resolved, sources);
  }
}
