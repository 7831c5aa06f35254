package org.probatum.grading.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.grading.StatCheck;
import org.probatum.text.Few;
import org.probatum.text.Span;
import org.probatum.text.Vocabulary;

/**
 * Recomputes what the numbers of a claim say about one another. Silent unless the numbers clearly
 * belong together; a relation fails only if no unrounded values satisfy it.
 */
public final class StatChecks {

  private static final List<Relation> RELATIONS =
      List.of(
          new PercentRelation(),
          new IntervalRelation(),
          new IntervalPRelation(),
          new PossiblePRelation(),
          new StatisticRelation(),
          new ArmsRelation(),
          new EffectRelation(),
          new NumberNeededRelation(),
          new ChangeRelation(),
          new SignificanceRelation());

  /** Words that tell how figures were computed. */
  private static final Vocabulary COMPUTATIONS = Vocabulary.bundled("computations");

  private StatChecks() {}

  private record Key(StatCheck.Kind kind, List<Span> places) {}

  /** Every relation that was recomputed, in the order of the claims; each place once. */
  public static List<StatCheck> check(List<Claim> claims) {
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

  private static List<StatCheck> check(Claim claim) {
    if (claim.numbers().isEmpty()) {
      return List.of();
    }
    Figures figures = Figures.of(claim, COMPUTATIONS);
    return RELATIONS.stream()
        .flatMap(relation -> relation.in(figures).stream())
        .map(check -> check.of(claim))
        .toList();
  }
}
