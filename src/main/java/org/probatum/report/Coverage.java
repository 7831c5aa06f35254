package org.probatum.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.probatum.audit.Audit;
import org.probatum.citation.Citation;
import org.probatum.claim.NotClaim;
import org.probatum.grading.Accuracy;
import org.probatum.grading.LinkVerdict;

/**
 * How much of an article an audit reached.
 *
 * @param sentences sentences of the body
 * @param claims assertions among them
 * @param notClaims sentences without assertion, by reason
 * @param claimsCited claims that the author ties to at least one reference
 * @param assessable pairs of claim and source whose quotation could be judged, of all pairs
 * @param majorErrors pairs with a major error of quotation, of those that could be judged
 */
public record Coverage(
    int sentences,
    int claims,
    Map<NotClaim.Reason, Integer> notClaims,
    int claimsCited,
    Share assessable,
    Share majorErrors) {

  public static Coverage of(Audit audit) {
    List<LinkVerdict> pairs = audit.grades().links();
    int assessable = pairs.size() - count(pairs, Accuracy.NOT_ASSESSABLE);
    return new Coverage(
        audit.article().sentences().size(),
        audit.statements().claims().size(),
        byReason(audit.statements().notClaims()),
        cited(audit.citations().citations()),
        new Share(assessable, pairs.size()),
        new Share(count(pairs, Accuracy.MAJOR_ERROR), assessable));
  }

  private static Map<NotClaim.Reason, Integer> byReason(List<NotClaim> sentences) {
    Map<NotClaim.Reason, Integer> counts = new EnumMap<>(NotClaim.Reason.class);
    sentences.forEach(each -> counts.merge(each.reason(), 1, Integer::sum));
    return counts;
  }

  private static int cited(List<Citation> citations) {
    Set<String> claims =
        citations.stream()
            .filter(Citation::isByAuthor)
            .map(Citation::claimId)
            .collect(Collectors.toSet());
    return claims.size();
  }

  private static int count(List<LinkVerdict> pairs, Accuracy accuracy) {
    return (int) pairs.stream().filter(pair -> pair.accuracy() == accuracy).count();
  }
}
