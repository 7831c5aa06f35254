package org.probatum.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probatum.statistics.distribution.TailProbability;
import org.probatum.text.LiteralNumber;

class EffectsTest {

  private static final EffectFromCounts TRIAL = new EffectFromCounts(12, 120, 30, 118);
  private static final Offset<Double> PRINTED = within(0.0005);

  private static void assertEstimate(Estimate estimate, double value, double low, double high) {
    assertThat(estimate.value()).isCloseTo(value, PRINTED);
    assertThat(estimate.low()).isCloseTo(low, PRINTED);
    assertThat(estimate.high()).isCloseTo(high, PRINTED);
  }

  @Test
  void countsGiveEveryEffectWithItsInterval() {
    assertEstimate(TRIAL.riskRatio(), 0.393, 0.212, 0.731);
    assertEstimate(TRIAL.oddsRatio(), 0.326, 0.158, 0.674);
    assertEstimate(TRIAL.absoluteReduction(), 0.154, 0.059, 0.249);
    assertEstimate(TRIAL.relativeReduction(), 0.607, 0.269, 0.788);
    assertThat(TRIAL.riskRatio()).hasToString("0.393 (95% CI 0.212 to 0.731)");
  }

  @Test
  void theNumberNeededToTreatIsRoundedUpAndHasAnInterval() {
    NumberNeededToTreat number = TRIAL.numberNeededToTreat();
    assertThat(number.exact()).isCloseTo(6.5, within(0.05));
    assertThat(number.rounded()).isEqualTo(7);
    assertThat(number.interval().low()).isCloseTo(4.0, within(0.05));
    assertThat(number.interval().high()).isCloseTo(16.9, within(0.05));
  }

  @Test
  void thePValueOfTheRatioIsThatOfTheVector() {
    Estimate ratio = TRIAL.riskRatio();
    double error = Math.log(ratio.high() / ratio.low()) / 3.92;
    assertThat(TailProbability.normal(Math.log(ratio.value()) / error))
        .isCloseTo(.0031, within(0.00005));
  }

  @Test
  void anIntervalOverNoReductionGivesNoPlainRange() {
    assertThat(new EffectFromCounts(10, 100, 12, 100).numberNeededToTreat().interval()).isNull();
  }

  @Test
  void aTreatmentThatHarmsHasANegativeNumber() {
    assertThat(new EffectFromCounts(30, 118, 12, 120).numberNeededToTreat().rounded())
        .isEqualTo(-7);
    assertThatThrownBy(() -> new EffectFromCounts(5, 50, 5, 50).numberNeededToTreat())
        .hasMessage("no number needed to treat: the reduction is 0");
  }

  @Test
  void anEmptyCellIsFilledWithHalfAPerson() {
    EffectFromCounts empty = new EffectFromCounts(0, 20, 5, 20);
    assertThat(empty.hasZeroCell()).isTrue();
    assertThat(empty.riskRatio().value()).isCloseTo(0.5 / 21 / (5.5 / 21), within(1e-12));
    assertThat(empty.oddsRatio().value()).isCloseTo(0.5 * 15.5 / (20.5 * 5.5), within(1e-12));
    assertThat(empty.riskDifference().value()).isEqualTo(-0.25);
    assertThat(TRIAL.hasZeroCell()).isFalse();
  }

  @Test
  void moreEventsThanPeopleAreRefused() {
    assertThatThrownBy(() -> new EffectFromCounts(12, 10, 1, 10))
        .hasMessage("events (12) of the treated arm must lie between 0 and its size (10)");
  }

  @ParameterizedTest
  @CsvSource({
    "7, 0.154, true",
    "6, 0.154, true",
    "6.5, 0.154, true",
    "6.7, 0.154, false",
    "8, 0.154, false",
    "5, 0.154, false",
    "10, 0.10, true",
    "11, 0.10, true",
    "13, 0.10, false"
  })
  void aPrintedNumberNeededMayBeRoundedUpOrToTheNearest(
      String number, String reduction, boolean fits) {
    assertThat(
            NumberNeededToTreat.fits(
                LiteralNumber.of(number), Range.of(LiteralNumber.of(reduction))))
        .isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({
    "0.05, 0.024, 0.476, 0.026, 39",
    "0.20, 0.100, 0.498, 0.100, 10",
    "0.50, 0.278, 0.556, 0.222, 5",
    "0.80, 0.531, 0.663, 0.269, 4"
  })
  void whatAHazardRatioOf047MeansDependsOnTheBaseline(
      double control, double treated, double ratio, double reduction, long number) {
    HazardToRisk risk = new HazardToRisk(0.47, control);
    assertThat(risk.treatedRisk()).isCloseTo(treated, within(0.0006));
    assertThat(risk.riskRatio()).isCloseTo(ratio, PRINTED);
    assertThat(risk.absoluteReduction()).isCloseTo(reduction, PRINTED);
    assertThat(Math.ceil(risk.numberNeededToTreat())).isEqualTo(number);
  }

  @Test
  void theChanceOfTheFirstEventFollowsFromTheHazardRatio() {
    assertThat(HazardToRisk.chanceOfEventFirst(0.47)).isCloseTo(0.32, within(0.005));
    assertThatThrownBy(() -> new HazardToRisk(0, 0.2))
        .hasMessage("hazardRatio (0.0) must be above 0");
  }

  @ParameterizedTest
  @CsvSource({
    "0.47, 0.05, 0.483", "0.47, 0.20, 0.526", "0.47, 0.50, 0.639",
    "2.5, 0.05, 2.33", "2.5, 0.20, 1.92", "2.5, 0.50, 1.43"
  })
  void anOddsRatioIsFurtherFromOneThanTheRiskRatio(double odds, double control, double risk) {
    assertThat(OddsToRisk.riskRatio(odds, control)).isCloseTo(risk, within(0.005));
    assertThat(OddsToRisk.exaggeration(odds, control)).isCloseTo(odds / risk, within(0.01));
    assertThatThrownBy(() -> OddsToRisk.riskRatio(odds, 20))
        .hasMessage("controlRisk (20.0) must lie between 0 and 1");
  }

  @ParameterizedTest
  @CsvSource({
    "53, 0.47, REDUCTION",
    "30, 1.30, INCREASE",
    "47, 0.47, RATIO_ITSELF",
    "113, 0.47, INVERTED",
    "50, 2.00, INVERTED",
    "50, 0.50, REDUCTION",
    "60, 0.47, NONE",
    "52.6, 0.47, REDUCTION",
    "52.4, 0.47, NONE"
  })
  void aPercentageComesOutOfARatioInOneWay(
      String percent, String ratio, ComplementOfRatio expected) {
    assertThat(ComplementOfRatio.read(LiteralNumber.of(percent), LiteralNumber.of(ratio)))
        .isEqualTo(expected);
  }
}
