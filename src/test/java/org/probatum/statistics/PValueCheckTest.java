package org.probatum.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probatum.statistics.TestStatistic.Kind;
import org.probatum.text.LiteralNumber;

class PValueCheckTest {

  private static TestStatistic statistic(Kind kind, double freedom, double within, String value) {
    return new TestStatistic(kind, freedom, within, Sign.EQUAL, LiteralNumber.of(value));
  }

  private static final TestStatistic T = statistic(Kind.T, 28, 0, "2.20");

  private static PValueCheck check(TestStatistic statistic, String sign, String p) {
    return PValueCheck.of(statistic, ReportedP.of(sign, p), false, 0.05);
  }

  @ParameterizedTest
  @CsvSource({
    "T, 28, 0, 2.20, .0362",
    "T, 28, 0, -2.20, .0362",
    "F, 2, 57, 4.35, .0175",
    "CHI_SQUARED, 2, 0, 6.70, .0351",
    "R, 48, 0, .31, .0285",
    "Z, 0, 0, 1.96, .0500"
  })
  void everyStatisticGivesItsPValue(
      Kind kind, double freedom, double within, String value, double expected) {
    assertThat(statistic(kind, freedom, within, value).pValue())
        .isCloseTo(expected, within(0.00005));
  }

  @Test
  void theRoundingOfTheStatisticSpreadsThePValue() {
    assertThat(T.pRange().low()).isCloseTo(.0358, within(0.00005));
    assertThat(T.pRange().high()).isCloseTo(.0366, within(0.00005));
  }

  @ParameterizedTest
  @CsvSource({
    "=, .04, true",
    "=, .036, true",
    "=, .037, true",
    "=, .038, false",
    "=, .03, false",
    "<, .05, true",
    "<, .04, true",
    "<, .03, false",
    ">, .05, false",
    ">, .03, true",
    "=, 0.20, false"
  })
  void aPrintedPFitsOnlyWhatTheStatisticAllows(String sign, String p, boolean fits) {
    assertThat(check(T, sign, p).holds()).isEqualTo(fits);
  }

  @Test
  void onlyAMistakeAcrossTheThresholdIsADecisionError() {
    assertThat(check(T, "=", ".03").decisionError()).isFalse();
    assertThat(check(T, "=", ".06").decisionError()).isTrue();
    assertThat(check(T, ">", ".05").decisionError()).isTrue();
    assertThat(check(T, "=", ".04").decisionError()).isFalse();
  }

  @Test
  void halfOfPPassesWhereTheTextSpeaksOfOneSide() {
    ReportedP half = ReportedP.of("=", ".018");
    assertThat(PValueCheck.of(T, half, true, 0.05).holds()).isTrue();
    assertThat(PValueCheck.of(T, half, true, 0.05).oneSided()).isTrue();
    assertThat(PValueCheck.of(T, half, false, 0.05).holds()).isFalse();
  }

  @Test
  void anFTestHasNoOtherSide() {
    TestStatistic f = statistic(Kind.F, 2, 57, "4.35");
    assertThat(PValueCheck.of(f, ReportedP.of("=", ".0087"), true, 0.05).holds()).isFalse();
  }

  @Test
  void aStatisticToldAsBoundBoundsPOnOneSide() {
    TestStatistic below = new TestStatistic(Kind.T, 28, 0, Sign.BELOW, LiteralNumber.of("1"));
    assertThat(check(below, "=", ".60").holds()).isTrue();
    assertThat(check(below, "=", ".04").holds()).isFalse();
    TestStatistic above = new TestStatistic(Kind.F, 2, 57, Sign.ABOVE, LiteralNumber.of("10"));
    assertThat(check(above, "<", ".001").holds()).isTrue();
    assertThat(check(above, "=", ".04").holds()).isFalse();
  }

  @Test
  void aPerfectCorrelationLeavesNoDoubt() {
    assertThat(statistic(Kind.R, 10, 0, "1.00").pRange().low()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "=, 0.04, true",
    "=, 1.00, true",
    "<, 0.001, true",
    "=, 0.000, false",
    "=, 0, false",
    "<, 0.000, false",
    "=, 1.2, false",
    "=, -0.03, false",
    ">, 1, false",
    ">, 0.99, true"
  })
  void aProbabilityLiesAboveZeroAndUpToOne(String sign, String p, boolean possible) {
    assertThat(ReportedP.of(sign, p).isPossible()).isEqualTo(possible);
  }

  @Test
  void missingDegreesOfFreedomAreRefused() {
    assertThatThrownBy(() -> statistic(Kind.F, 2, 0, "4.35"))
        .hasMessage("degrees of freedom (2.0, 0.0) must be above 0");
    assertThatThrownBy(() -> Sign.of("~")).hasMessage("not a sign: '~'");
  }
}
