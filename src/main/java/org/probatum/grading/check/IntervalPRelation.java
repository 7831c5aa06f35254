package org.probatum.grading.check;

import java.util.ArrayList;
import java.util.List;
import org.probatum.grading.StatCheck;
import org.probatum.statistics.ConfidenceInterval;
import org.probatum.statistics.PFromInterval;
import org.probatum.statistics.Range;
import org.probatum.statistics.ReportedP;

/** A p value against the interval of the same estimate. */
final class IntervalPRelation implements Relation {

  private final Alpha alpha;
  private final double factor;
  private final Formula against;
  private final Formula from;

  /**
   * @param factor what p and the value that the interval implies may differ by; two sound tests of
   *     the same table differ by more than 2 in 0.4 % of 40,000 simulated trials
   */
  IntervalPRelation(Alpha alpha, double factor) {
    this.alpha = alpha;
    this.factor = factor;
    against =
        new Formula(
            StatCheck.Kind.P_AGAINST_INTERVAL,
            "a "
                + Alpha.plain(alpha.level())
                + "% interval leaves out the value of no effect exactly where p is below "
                + Alpha.plain(alpha.value()));
    from =
        new Formula(
            StatCheck.Kind.P_FROM_INTERVAL,
            "p = 2 (1 \u2212 \u03a6(|estimate| / SE)), SE = width / (2 z), a factor of "
                + Alpha.plain(factor)
                + " allowed");
  }

  @Override
  public List<StatCheck> in(Figures figures) {
    List<StatCheck> found = new ArrayList<>();
    if (figures.says(Wording.OTHER_INTERVAL) || figures.says(Wording.ONE_SIDED)) {
      return found;
    }
    for (PrintedInterval printed : IntervalReader.read(figures)) {
      if (isComplete(printed) && figures.pValue(printed.pValue()).isPossible()) {
        against(printed, figures, found);
        from(printed, figures, found);
      }
    }
    return found;
  }

  private static boolean isComplete(PrintedInterval printed) {
    return printed.pValue() != null
        && printed.scale() != null
        && IntervalRelation.isOrdered(printed)
        && printed.interval().containsEstimate();
  }

  /** A limit that rounding may have moved onto no effect leaves the question open. */
  private void against(PrintedInterval printed, Figures figures, List<StatCheck> found) {
    ConfidenceInterval interval = printed.interval();
    Range told = figures.pValue(printed.pValue()).range();
    if (printed.level() != alpha.level()) {
      return;
    }
    if (interval.excludesNone(printed.scale())) {
      found.add(against.over(printed.numbersWithP(), told.low() < alpha.value(), alpha.below()));
    } else if (interval.includesNone(printed.scale())) {
      found.add(against.over(printed.numbersWithP(), told.high() > alpha.value(), alpha.above()));
    }
  }

  private void from(PrintedInterval printed, Figures figures, List<StatCheck> found) {
    ReportedP told = figures.pValue(printed.pValue());
    PFromInterval implied = PFromInterval.of(printed.interval(), printed.scale());
    boolean holds = implied.range().widened(factor).overlaps(told.range());
    found.add(from.over(printed.numbersWithP(), holds, "p " + implied.range()));
  }
}
