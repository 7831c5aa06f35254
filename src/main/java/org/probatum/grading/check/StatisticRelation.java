package org.probatum.grading.check;

import java.util.ArrayList;
import java.util.List;
import org.probatum.grading.StatCheck;
import org.probatum.statistics.PValueCheck;

/** A p value against the test statistic printed with it. */
final class StatisticRelation implements Relation {

  private static final Formula FROM_STATISTIC =
      new Formula(
          StatCheck.Kind.P_FROM_STATISTIC,
          "p of the test statistic with its degrees of freedom, two-sided for t, z and r");

  private final Alpha alpha;

  StatisticRelation(Alpha alpha) {
    this.alpha = alpha;
  }

  @Override
  public List<StatCheck> in(Figures figures) {
    List<StatCheck> found = new ArrayList<>();
    if (figures.says(Wording.ADJUSTED)) {
      return found;
    }
    boolean oneSided = figures.says(Wording.ONE_SIDED);
    for (PrintedStatistic each : PrintedStatistic.in(figures)) {
      PValueCheck check = PValueCheck.of(each.statistic(), each.pValue(), oneSided, alpha.value());
      if (each.pValue().isPossible()) {
        found.add(FROM_STATISTIC.over(each.numbers(), check.holds(), words(check)));
      }
    }
    return found;
  }

  private String words(PValueCheck check) {
    return "p "
        + check.expected()
        + (check.oneSided() ? ", one-sided" : "")
        + (check.decisionError() ? ", on the other side of " + Alpha.plain(alpha.value()) : "");
  }
}
