package org.probatum.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.probatum.statistics.distribution.TailProbability;

/** No check of intervals may flag what a trial could really have printed. */
class TrueIntervalTest {

  private static final double ROUNDING = 0.05;

  private static long flagged(long seed, Predicate<TrueTable> flag) {
    return TrueTable.random(seed).limit(20_000).filter(flag).count();
  }

  private static ReportedP waldP(TrueTable table) {
    Estimate ratio = table.counts().riskRatio();
    double error = Math.log(ratio.high() / ratio.low()) / (2 * 1.959963984540054);
    double p = TailProbability.normal(Math.log(ratio.value()) / error);
    return new ReportedP(Sign.EQUAL, table.printed(p, 3));
  }

  @Test
  void trueRatiosLieInTheirIntervalsAndInTheMiddle() {
    assertThat(
            flagged(
                1,
                table ->
                    !table.riskRatio().isOrdered()
                        || !table.riskRatio().containsEstimate()
                        || !table.riskRatio().isSymmetric(EffectScale.RATIO, ROUNDING)))
        .isZero();
  }

  @Test
  void trueDifferencesLieInTheMiddleOfTheirIntervals() {
    assertThat(
            flagged(
                2, table -> !table.riskDifference().isSymmetric(EffectScale.DIFFERENCE, ROUNDING)))
        .isZero();
  }

  @Test
  void thePValueOfTheSameTestLiesInTheRange() {
    assertThat(
            flagged(
                3,
                table ->
                    !PFromInterval.of(table.riskRatio(), EffectScale.RATIO)
                        .range()
                        .overlaps(waldP(table).range())))
        .isZero();
  }

  @Test
  void theNumberNeededToTreatFitsItsReduction() {
    assertThat(
            flagged(
                4,
                table -> {
                  double reduction = table.counts().absoluteReduction().value();
                  return Math.abs(reduction) > 0.001
                      && !NumberNeededToTreat.fits(
                          table.printed(Math.ceil(Math.abs(1 / reduction)), 0),
                          Range.of(table.printed(reduction, 3)));
                }))
        .isZero();
  }
}
