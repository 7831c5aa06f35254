package org.probatum.grading.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.grading.Policies;
import org.probatum.grading.StatCheck;
import org.probatum.text.Few;
import org.probatum.text.Span;
import org.probatum.text.Vocabulary;

/**
 * Recomputes what the numbers of a claim say about one another. Silent unless the numbers clearly
 * belong together; a relation fails only if no unrounded values satisfy it.
 */
public final class StatChecks {

  /** Words that tell how figures were computed. */
  private static final Vocabulary COMPUTATIONS = Vocabulary.bundled("computations");

  private final List<Relation> relations;

  /**
   * @param policies the threshold of significance, and how much room a recomputed value has
   */
  public StatChecks(Policies policies) {
    Alpha alpha = new Alpha(policies.value("statistics.alpha"));
    relations =
        List.of(
            new PercentRelation(),
            new IntervalRelation(policies.value("statistics.asymmetry-minor")),
            new IntervalPRelation(alpha, policies.value("statistics.p-from-ci-fail")),
            new PossiblePRelation(),
            new StatisticRelation(alpha),
            new ArmsRelation(),
            new EffectRelation(policies.value("statistics.adjustment-room")),
            new PointsRelation(policies.value("statistics.adjustment-room")),
            new NumberNeededRelation(),
            new ChangeRelation(),
            new SignificanceRelation(alpha));
  }

  private record Key(StatCheck.Kind kind, List<Span> places) {}

  /** Every relation that was recomputed, in the order of the claims; each place once. */
  public List<StatCheck> check(List<Claim> claims) {
    Set<Key> seen = new HashSet<>();
    List<StatCheck> checks = new ArrayList<>();
    for (Claim claim : claims) {
      for (StatCheck check : check(claim)) {
        List<Span> places = Few.each(check.numbers(), ClaimNumber::span);
        if (seen.add(new Key(check.kind(), places))) {
          checks.add(check);
        }
      }
    }
    return List.copyOf(checks);
  }

  private List<StatCheck> check(Claim claim) {
    if (claim.numbers().isEmpty()) {
      return List.of();
    }
    Figures figures = Figures.of(claim, COMPUTATIONS);
    return relations.stream()
        .flatMap(relation -> relation.in(figures).stream())
        .map(check -> check.of(claim))
        .toList();
  }
}
