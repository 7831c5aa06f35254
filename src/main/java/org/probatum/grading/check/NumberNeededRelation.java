package org.probatum.grading.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.grading.StatCheck;
import org.probatum.statistics.NumberNeededToTreat;
import org.probatum.statistics.Range;

/** A number needed to treat against the absolute reduction that the claim prints with it. */
final class NumberNeededRelation implements Relation {

  private static final Formula INVERSE =
      new Formula(
          StatCheck.Kind.NUMBER_NEEDED_TO_TREAT,
          "1 / absolute reduction, to the nearest whole number or rounded up");

  /** Absolute reductions as shares, with the numbers that print them. */
  private record Reduction(List<ClaimNumber> numbers, Range shares) {}

  @Override
  public List<StatCheck> in(Figures figures) {
    List<ClaimNumber> told = figures.with(Set.of(NumberRole.NUMBER_NEEDED_TO_TREAT));
    if (told.size() != 1
        || figures.says(Wording.ADJUSTED)
        || figures.isApproximate(told.get(0))
        || told.get(0).number().value().signum() <= 0) {
      return List.of();
    }
    return reduction(figures).map(each -> List.of(compare(told.get(0), each))).orElse(List.of());
  }

  private static StatCheck compare(ClaimNumber told, Reduction reduction) {
    List<ClaimNumber> numbers = new ArrayList<>(reduction.numbers());
    numbers.add(told);
    Range size = reduction.shares().magnitude();
    String needed = new Range(1 / size.high(), 1 / size.low()).toString();
    return INVERSE.over(
        List.copyOf(numbers), NumberNeededToTreat.fits(told.number(), size), needed);
  }

  private static Optional<Reduction> reduction(Figures figures) {
    List<ClaimNumber> points = figures.with(Set.of(NumberRole.RISK_DIFFERENCE));
    if (points.size() == 1) {
      return Optional.of(points.get(0))
          .filter(each -> !figures.isApproximate(each))
          .map(each -> new Reduction(points, Range.of(each.number()).times(0.01)));
    }
    Optional<TwoArms> arms = TwoArms.in(figures);
    return arms.isPresent()
        ? arms.map(NumberNeededRelation::ofCounts)
        : TwoShares.in(figures)
            .map(each -> new Reduction(each.numbers(), each.difference().times(0.01)));
  }

  private static Reduction ofCounts(TwoArms arms) {
    double share = arms.effect().riskDifference().value();
    return new Reduction(
        List.of(
            arms.first().count(), arms.first().size(), arms.second().count(), arms.second().size()),
        new Range(share, share));
  }
}
