package org.probatum.rules;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.probatum.evidence.Cited;
import org.probatum.evidence.Link;
import org.probatum.evidence.Sources;

/**
 * The links of a case, for the facts that carry one: a case names it by claim and study. Each link
 * knows what else the author ties to its claim.
 *
 * @param all those that the case gives
 */
record GivenLinks(List<Link> all) {

  static final String STUDY = "studyId";

  /** Whether a component holds the studies that the author ties to a claim. */
  static boolean areSources(RecordComponent component) {
    return component.getType() == Sources.class;
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

  Sources sources(String claimId) {
    return new Sources(
        all.stream()
            .filter(each -> each.claimId().equals(claimId) && each.isByAuthor())
            .map(GivenLinks::cited)
            .toList());
  }

  private static Cited cited(Link link) {
    return new Cited(link.study().id(), link.how(), link.resolved(), link.passedOver());
  }
}
