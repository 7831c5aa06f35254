package org.probatum.rules;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.probatum.evidence.Cited;
import org.probatum.evidence.Link;

/**
 * The links of a case, for the facts that carry one: a case names it by claim and study. Each link
 * knows what else the author ties to its claim.
 *
 * @param all those that the case gives
 */
record GivenLinks(List<Link> all) {

  static final String STUDY = "studyId";

  /** Whether a component holds the studies that the author ties to a claim. */
  static boolean isCited(RecordComponent component) {
    return component.getGenericType() instanceof ParameterizedType list
        && list.getActualTypeArguments()[0] == Cited.class;
  }

  /** Whether a component holds the link of a fact. */
  static boolean isLink(RecordComponent component) {
    return component.getType() == Link.class;
  }

  static boolean isNamed(RecordComponent component, String name) {
    return isLink(component) && (name.equals(STUDY) || name.equals(GivenClaims.ID));
  }

  Optional<Link> of(String claimId, String studyId) {
    return all.stream()
        .filter(each -> each.claimId().equals(claimId) && each.study().id().equals(studyId))
        .findFirst();
  }

  List<Cited> cited(String claimId) {
    return all.stream()
        .filter(each -> each.claimId().equals(claimId) && each.isByAuthor())
        .map(each -> new Cited(each.study().id(), each.how(), each.resolved()))
        .toList();
  }
}
