package org.probatum.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probatum.text.LiteralNumber;

class ConfidenceIntervalTest {

  private static final double ROUNDING = 0.05;

  private static ConfidenceInterval interval(String estimate, String low, String high) {
    return new ConfidenceInterval(
        LiteralNumber.of(estimate), LiteralNumber.of(low), LiteralNumber.of(high), 95);
  }

  @Test
  void theWorkedHazardRatioPassesEveryCheck() {
    ConfidenceInterval hazard = interval("0.47", "0.32", "0.69");
    PFromInterval p = PFromInterval.of(hazard, EffectScale.RATIO);
    assertThat(p.standardError()).isCloseTo(0.196, within(0.0005));
    assertThat(p.z()).isCloseTo(-3.85, within(0.005));
    assertThat(p.pValue()).isCloseTo(0.00012, within(0.000005));
    assertThat(PFromInterval.approximation(p.z())).isCloseTo(0.00013, within(0.000005));
    assertThat(hazard.isSymmetric(EffectScale.RATIO, ROUNDING)).isTrue();
    assertThat(hazard.asymmetry(EffectScale.RATIO)).isCloseTo(-0.001, within(0.0005));
    assertThat(hazard.centre(EffectScale.RATIO).contains(0.470)).isTrue();
    assertThat(hazard.containsEstimate()).isTrue();
    assertThat(hazard.excludesNone(EffectScale.RATIO)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0.81, 0.70, 0.94, .0051", "0.70, 0.42, 1.17, .172"})
  void theIntervalImpliesThePValue(String estimate, String low, String high, double expected) {
    PFromInterval p = PFromInterval.of(interval(estimate, low, high), EffectScale.RATIO);
    assertThat(p.pValue()).isCloseTo(expected, within(0.0005));
    assertThat(p.range().contains(expected)).isTrue();
  }

  @Test
  void anIntervalOverNoEffectContradictsPOfFourPercent() {
    ConfidenceInterval ratio = interval("0.70", "0.42", "1.17");
    Range implied = PFromInterval.of(ratio, EffectScale.RATIO).range().widened(2);
    assertThat(implied.overlaps(ReportedP.of("=", "0.04").range())).isFalse();
    assertThat(ratio.includesNone(EffectScale.RATIO)).isTrue();
  }

  @Test
  void aLinearIntervalOfARatioIsRecognised() {
    ConfidenceInterval ratio = interval("2.0", "1.1", "2.9");
    assertThat(ratio.isSymmetric(EffectScale.RATIO, ROUNDING)).isFalse();
    assertThat(ratio.asymmetry(EffectScale.RATIO)).isCloseTo(-0.233, within(0.0005));
    assertThat(ratio.centre(EffectScale.RATIO).contains(1.79)).isTrue();
    assertThat(ratio.looksLinear(ROUNDING)).isTrue();
  }

  @Test
  void aSymmetricRatioIsNotCalledLinear() {
    assertThat(interval("0.47", "0.32", "0.69").looksLinear(ROUNDING)).isFalse();
  }

  @Test
  void slightUnevennessIsRoundingInBetween() {
    ConfidenceInterval ratio = interval("1.57", "1.38", "1.81");
    assertThat(ratio.centre(EffectScale.RATIO).low()).isGreaterThan(1.575);
    assertThat(ratio.asymmetry(EffectScale.RATIO)).isCloseTo(0.049, within(0.0005));
    assertThat(ratio.isSymmetric(EffectScale.RATIO, ROUNDING)).isTrue();
    assertThat(interval("1.54", "1.38", "1.81").isSymmetric(EffectScale.RATIO, ROUNDING)).isFalse();
  }

  @Test
  void differencesAreEvenAsTheyStand() {
    ConfidenceInterval difference = interval("-2.3", "-4.1", "-0.5");
    assertThat(difference.isSymmetric(EffectScale.DIFFERENCE, ROUNDING)).isTrue();
    assertThat(PFromInterval.of(difference, EffectScale.DIFFERENCE).pValue())
        .isCloseTo(0.0123, within(0.0005));
    assertThat(interval("-3.3", "-4.1", "-0.5").isSymmetric(EffectScale.DIFFERENCE, ROUNDING))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "0.47, 0.47, 0.69, true",
    "0.46, 0.47, 0.69, true",
    "0.45, 0.47, 0.69, false",
    "0.7, 0.47, 0.69, true",
    "0.71, 0.47, 0.69, false"
  })
  void theEstimateMayTouchALimitOnlyByRounding(
      String estimate, String low, String high, boolean inside) {
    assertThat(interval(estimate, low, high).containsEstimate()).isEqualTo(inside);
  }

  @Test
  void limitsMustRunUpward() {
    assertThat(interval("0.5", "0.69", "0.32").isOrdered()).isFalse();
    assertThat(interval("0.5", "0.5", "0.5").isOrdered()).isTrue();
    assertThatThrownBy(() -> PFromInterval.of(interval("0.5", "0.69", "0.32"), EffectScale.RATIO))
        .hasMessage("lower (0.69) must be below upper (0.32)");
  }

  @Test
  void aLimitThatEqualsNoEffectNeitherIncludesNorExcludesIt() {
    ConfidenceInterval touching = interval("0.70", "0.49", "1.00");
    assertThat(touching.includesNone(EffectScale.RATIO)).isFalse();
    assertThat(touching.excludesNone(EffectScale.RATIO)).isFalse();
  }

  @Test
  void aLowerLimitRoundedToZeroLeavesThePValueOpen() {
    PFromInterval p = PFromInterval.of(interval("0.1", "0.0", "0.8"), EffectScale.RATIO);
    assertThat(p.range().high()).isEqualTo(1);
  }

  @Test
  void theLevelWidensTheInterval() {
    ConfidenceInterval wide =
        new ConfidenceInterval(
            LiteralNumber.of("0.81"), LiteralNumber.of("0.70"), LiteralNumber.of("0.94"), 99);
    assertThat(PFromInterval.of(wide, EffectScale.RATIO).pValue())
        .isCloseTo(0.00023, within(0.00005));
    assertThatThrownBy(() -> interval(100)).hasMessage("level (100.0) must lie between 0 and 100");
  }

  private static ConfidenceInterval interval(double level) {
    LiteralNumber one = LiteralNumber.of("1");
    return new ConfidenceInterval(one, one, one, level);
  }

  @Test
  void theStandardErrorFollowsFromEstimateAndP() {
    assertThat(PFromInterval.standardError(0.81, 0.0051, EffectScale.RATIO))
        .isCloseTo(0.0752, within(0.001));
  }
}
