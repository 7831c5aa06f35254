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

  private static final Formula AGAINST =
      new Formula(
          StatCheck.Kind.P_AGAINST_INTERVAL,
          "a 95% interval leaves out the value of no effect exactly where p is below 0.05");
  private static final Formula FROM =
      new Formula(
          StatCheck.Kind.P_FROM_INTERVAL,
          "p = 2 (1 \u2212 \u03a6(|estimate| / SE)), SE = width / (2 z), half to double allowed");

  private static final double THRESHOLD = 0.05;

  /** Two sound tests of the same table seldom differ by more: 0.4 % of 40,000 simulated trials. */
  private static final double WIDENING = 2;

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
  private static void against(PrintedInterval printed, Figures figures, List<StatCheck> found) {
    ConfidenceInterval interval = printed.interval();
    Range told = figures.pValue(printed.pValue()).range();
    if (printed.level() != 95) {
      return;
    }
    if (interval.excludesNone(printed.scale())) {
      found.add(AGAINST.over(printed.numbersWithP(), told.low() < THRESHOLD, "p below 0.05"));
    } else if (interval.includesNone(printed.scale())) {
      found.add(AGAINST.over(printed.numbersWithP(), told.high() > THRESHOLD, "p above 0.05"));
    }
  }

  private static void from(PrintedInterval printed, Figures figures, List<StatCheck> found) {
    ReportedP told = figures.pValue(printed.pValue());
    PFromInterval implied = PFromInterval.of(printed.interval(), printed.scale());
    boolean holds = implied.range().widened(WIDENING).overlaps(told.range());
    found.add(FROM.over(printed.numbersWithP(), holds, "p " + implied.range()));
  }
}
