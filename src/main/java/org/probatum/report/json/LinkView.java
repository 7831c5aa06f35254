package org.probatum.report.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.probatum.audit.Audit;
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

  static List<LinkView> all(Audit audit) {
    Map<List<String>, LinkVerdict> verdicts = new HashMap<>();
    for (LinkVerdict each : audit.grades().links()) {
      verdicts.put(List.of(each.claimId(), each.referenceId(), each.studyId()), each);
    }
    return audit.evidence().links().stream()
        .map(
            link ->
                of(
                    link,
                    verdicts.get(List.of(link.claimId(), link.referenceId(), link.study().id()))))
        .toList();
  }

  private static LinkView of(Link link, LinkVerdict verdict) {
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
