package org.probatum.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probatum.claim.Claim;
import org.probatum.evidence.Body.Scope;
import org.probatum.text.Few;

/** Gathers the studies that answer the question of a claim of benefit, one outcome at a time. */
final class BodyMaker {

  private final Fit fit;
  private final LibraryStudies studies;
  private final Asked asked;
  private final Map<Same, List<String>> claimsOf = new LinkedHashMap<>();
  private final Map<Same, Body> bodies = new HashMap<>();

  BodyMaker(Fit fit, LibraryStudies studies, Asked asked) {
    this.fit = fit;
    this.studies = studies;
    this.asked = asked;
  }

  /** Bodies in the order of the claims; claims that ask the same of the same studies share one. */
  List<Body> bodies(List<Claim> claims, List<Link> links) {
    Map<String, List<Link>> byClaim = new HashMap<>();
    links.forEach(l -> byClaim.computeIfAbsent(l.claimId(), id -> new ArrayList<>()).add(l));
    for (Claim claim : claims) {
      if (claim.isBenefit()) {
        List<Link> own = byClaim.getOrDefault(claim.id(), List.of());
        Question.of(claim, asked, fit).forEach(question -> answer(claim, question, own));
      }
    }
    List<Body> all = new ArrayList<>();
    claimsOf.forEach((key, ids) -> all.add(bodies.get(key).numbered(all.size() + 1, ids)));
    return List.copyOf(all);
  }

  private void answer(Claim claim, Question question, List<Link> links) {
    Map<String, Study> cited = new LinkedHashMap<>();
    Set<String> known = new HashSet<>();
    for (Link link : links) {
      known.add(link.workKey());
      if (link.resolved() && answers(link.study(), question)) {
        cited.putIfAbsent(link.study().id(), link.study());
      }
    }
    add(claim, question, Scope.CITED, List.copyOf(cited.values()));
    add(claim, question, Scope.LIBRARY, studies.besides(question, known));
  }

  private boolean answers(Study study, Question question) {
    return fit.tests(study, question.intervention())
        && (question.condition().isEmpty() || fit.isAboutCondition(study, question.condition()))
        && (question.outcome().isEmpty()
            || Few.any(
                study.outcomes(),
                each -> each.reported() && fit.isAboutOutcome(each, question.outcome())));
  }

  /** What bodies have in common that are one. */
  private record Same(Question question, Scope scope, List<String> studies) {}

  private void add(Claim claim, Question question, Scope scope, List<Study> found) {
    if (found.isEmpty()) {
      return;
    }
    Same key = new Same(question, scope, Few.each(found, Study::id));
    claimsOf.computeIfAbsent(key, k -> new ArrayList<>()).add(claim.id());
    bodies.computeIfAbsent(key, k -> Body.of(question, scope, found));
  }
}
