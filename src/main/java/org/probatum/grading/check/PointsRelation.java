package org.probatum.grading.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.grading.StatCheck;
import org.probatum.statistics.Range;

/** A difference in percentage points against the shares of two arms that stand beside it. */
final class PointsRelation implements Relation {

  private final double factor;
  private final Formula difference;

  /**
   * @param factor room for an adjustment that the claim does not tell of, 1 or above
   */
  PointsRelation(double factor) {
    this.factor = factor;
    difference =
        new Formula(
            StatCheck.Kind.EFFECT_FROM_COUNTS,
            "one share less the other, a factor of " + Alpha.plain(factor) + " allowed");
  }

  @Override
  public List<StatCheck> in(Figures figures) {
    List<ClaimNumber> told = figures.with(Set.of(NumberRole.RISK_DIFFERENCE));
    if (told.size() != 1
        || figures.says(Wording.ADJUSTED)
        || figures.isApproximate(told.get(0))
        || !figures.with(Set.of(NumberRole.CI_LOW)).isEmpty()) {
      return List.of();
    }
    return TwoShares.in(figures).map(each -> List.of(compare(each, told.get(0)))).orElse(List.of());
  }

  private StatCheck compare(TwoShares shares, ClaimNumber told) {
    List<ClaimNumber> numbers = new ArrayList<>(shares.numbers());
    numbers.add(told);
    Range apart = shares.difference().magnitude();
    boolean holds = apart.widened(factor).overlaps(Range.of(told.number()).magnitude());
    return difference.over(List.copyOf(numbers), holds, apart + " percentage points");
  }
}
