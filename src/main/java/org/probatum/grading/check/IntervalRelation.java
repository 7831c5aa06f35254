package org.probatum.grading.check;

import java.util.ArrayList;
import java.util.List;
import org.probatum.claim.NumberRole;
import org.probatum.grading.StatCheck;
import org.probatum.statistics.ConfidenceInterval;
import org.probatum.statistics.EffectScale;

/** Order of the limits, estimate between them, and in the middle. */
final class IntervalRelation implements Relation {

  private static final Formula ORDER =
      new Formula(
          StatCheck.Kind.INTERVAL_ORDER, "lower limit < upper limit; those of ratios above 0");
  private static final Formula INSIDE =
      new Formula(
          StatCheck.Kind.ESTIMATE_IN_INTERVAL, "lower limit \u2264 estimate \u2264 upper limit");
  private static final Formula RATIO =
      new Formula(
          StatCheck.Kind.INTERVAL_SYMMETRY, "estimate = \u221a(lower limit \u00d7 upper limit)");
  private static final Formula DIFFERENCE =
      new Formula(StatCheck.Kind.INTERVAL_SYMMETRY, "estimate = (lower limit + upper limit) / 2");

  private final double asymmetry;

  /**
   * @param asymmetry how far an estimate may lie off the middle, from 0 to 1 at the limits
   */
  IntervalRelation(double asymmetry) {
    this.asymmetry = asymmetry;
  }

  @Override
  public List<StatCheck> in(Figures figures) {
    List<StatCheck> found = new ArrayList<>();
    for (PrintedInterval interval : IntervalReader.read(figures)) {
      if (!interval.isTurnedRound()) {
        order(interval, found);
      }
      if (isOrdered(interval) && interval.hasEstimate()) {
        estimate(interval, figures, found);
      }
    }
    return found;
  }

  static boolean isOrdered(PrintedInterval printed) {
    boolean ratio = printed.scale() == EffectScale.RATIO;
    boolean below = printed.low().number().low().compareTo(printed.high().number().high()) < 0;
    return below && !(ratio && printed.low().number().value().signum() < 0);
  }

  private static void order(PrintedInterval printed, List<StatCheck> found) {
    boolean swapped = printed.low().number().value().compareTo(printed.high().number().value()) > 0;
    String expected =
        swapped
            ? printed.high().printed() + " to " + printed.low().printed()
            : printed.low().printed() + " to " + printed.high().printed();
    found.add(ORDER.over(printed.limits(), isOrdered(printed), expected));
  }

  private void estimate(PrintedInterval printed, Figures figures, List<StatCheck> found) {
    ConfidenceInterval interval = printed.interval();
    boolean inside = interval.containsEstimate();
    String limits = printed.low().printed() + " to " + printed.high().printed();
    found.add(INSIDE.over(printed.numbers(), inside, limits));
    if (inside && isExpectedEven(printed) && !figures.says(Wording.OTHER_INTERVAL)) {
      boolean even = interval.isSymmetric(printed.scale(), asymmetry);
      String hint = interval.looksLinear(asymmetry) ? "; even on the linear scale" : "";
      Formula formula = printed.scale() == EffectScale.RATIO ? RATIO : DIFFERENCE;
      found.add(
          formula.over(
              printed.numbers(),
              even,
              interval.centre(printed.scale())
                  + (printed.scale() == EffectScale.RATIO ? hint : "")));
    }
  }

  /** Intervals of risk differences are often score intervals, which lean towards 0.5. */
  private static boolean isExpectedEven(PrintedInterval printed) {
    return printed.scale() != null && printed.estimate().role() != NumberRole.RISK_DIFFERENCE;
  }
}
