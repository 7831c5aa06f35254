package org.probatum.report.json;

import java.util.List;
import org.probatum.evidence.Body;
import org.probatum.evidence.Study;
import org.probatum.grading.Certainty;

/** The studies that answer the question of some claims, and how certain they make it. */
public record BodyView(
    String id,
    List<String> claims,
    String intervention,
    String condition,
    String outcome,
    Body.Scope scope,
    List<String> studies,
    Integer people,
    Certainty.Level certainty,
    String why) {

  static BodyView of(Body body, Certainty certainty) {
    return new BodyView(
        body.id(),
        body.claimIds(),
        body.intervention(),
        body.condition(),
        body.outcome(),
        body.scope(),
        body.studies().stream().map(Study::id).toList(),
        body.people(),
        certainty == null ? null : certainty.level(),
        certainty == null ? null : certainty.why());
  }
}
