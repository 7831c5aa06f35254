package org.probatum.grading;

import java.util.Collection;
import java.util.stream.Collectors;
import org.probatum.evidence.Link;

/**
 * The first judgement on one claim against one source.
 *
 * @param claimId the claim
 * @param referenceId the reference; empty where the list has none
 * @param studyId the study
 * @param accuracy whether the quotation is accurate
 * @param why in words
 */
public record LinkVerdict(
    String claimId, String referenceId, String studyId, Accuracy accuracy, String why) {

  /** The judgement on a link with the messages of the findings behind it. */
  public static LinkVerdict of(Link link, Accuracy accuracy, Collection<?> findings) {
    String why =
        findings.stream()
            .map(Finding.class::cast)
            .map(Finding::message)
            .distinct()
            .sorted()
            .collect(Collectors.joining(" "));
    return of(link, accuracy, why);
  }

  /** The judgement on a link for a reason in words. */
  public static LinkVerdict of(Link link, Accuracy accuracy, String why) {
    return new LinkVerdict(link.claimId(), link.referenceId(), link.study().id(), accuracy, why);
  }
}
