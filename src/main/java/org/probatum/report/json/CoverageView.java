package org.probatum.report.json;

import java.util.Map;
import java.util.TreeMap;
import org.probatum.report.Coverage;

/** How much the audit reached; a pair is a claim with one of its sources. */
public record CoverageView(
    int sentences,
    int claims,
    Map<String, Integer> notClaims,
    int claimsCited,
    int pairs,
    int pairsAssessable,
    Double assessableShare,
    int pairsWithMajorError,
    IntervalView majorErrorShare) {

  static CoverageView of(Coverage coverage) {
    Map<String, Integer> reasons = new TreeMap<>();
    coverage.notClaims().forEach((reason, count) -> reasons.put(reason.name(), count));
    return new CoverageView(
        coverage.sentences(),
        coverage.claims(),
        reasons,
        coverage.claimsCited(),
        coverage.assessable().whole(),
        coverage.assessable().part(),
        coverage.assessable().value(),
        coverage.majorErrors().part(),
        IntervalView.of(coverage.majorErrors()));
  }
}
