package org.probatum.report.json;

import org.probatum.citation.Citation;
import org.probatum.evidence.Link;
import org.probatum.grading.Accuracy;
import org.probatum.grading.LinkVerdict;

/** A claim against one source; {@code reference} is null where the list does not have it. */
public record LinkView(
    String claim,
    String reference,
    String study,
    String source,
    Citation.How how,
    Accuracy accuracy,
    String why) {

  static LinkView of(Link link, LinkVerdict verdict) {
    return new LinkView(
        link.claimId(),
        link.referenceId().isEmpty() ? null : link.referenceId(),
        link.study().id(),
        link.sourceName(),
        link.how(),
        verdict == null ? null : verdict.accuracy(),
        verdict == null ? null : verdict.why());
  }
}
