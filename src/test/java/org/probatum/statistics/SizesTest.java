package org.probatum.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probatum.text.LiteralNumber;

class SizesTest {

  @ParameterizedTest
  @CsvSource({
    "0.02, 0.25, 21590, 378", "0.02, 0.20, 34682, 624", "0.02, 0.30, 14572, 248",
    "0.05, 0.25, 8404, 368", "0.05, 0.20, 13490, 607", "0.05, 0.30, 5676, 241",
    "0.10, 0.25, 4010, 351", "0.10, 0.20, 6426, 578", "0.10, 0.30, 2712, 230",
    "0.20, 0.25, 1812, 317", "0.20, 0.20, 2894, 521", "0.20, 0.30, 1230, 209",
    "0.40, 0.25, 712, 249", "0.40, 0.20, 1128, 406", "0.40, 0.30, 488, 166"
  })
  void theOptimalSizeFollowsFromRiskAndReduction(
      double risk, double reduction, long total, long events) {
    var size = OptimalInformationSize.STANDARD.binary(risk, reduction);
    assertThat(size.total()).isEqualTo(total);
    assertThat(size.events()).isEqualTo(events);
  }

  @ParameterizedTest
  @CsvSource({"0.2, 786", "0.3, 350", "0.5, 126", "-0.5, 126"})
  void theOptimalSizeFollowsFromTheDifference(double difference, long total) {
    assertThat(OptimalInformationSize.STANDARD.continuous(difference).total()).isEqualTo(total);
  }

  @Test
  void morePowerNeedsMorePeople() {
    assertThat(new OptimalInformationSize(0.05, 0.90).continuous(0.5).total()).isEqualTo(170);
    assertThatThrownBy(() -> new OptimalInformationSize(5, 0.8))
        .hasMessage("alpha (5.0) must lie between 0 and 1");
  }

  @Test
  void noEventAmongThirtyLeavesARiskOfTenPercent() {
    assertThat(RuleOfThree.upperLimit(30)).isEqualTo(0.1);
    assertThat(RuleOfThree.exactUpperLimit(30)).isCloseTo(0.0950, within(0.0001));
    assertThat(RuleOfThree.upperLimit(2)).isEqualTo(1);
    assertThatThrownBy(() -> RuleOfThree.upperLimit(0)).hasMessage("people (0) must be at least 1");
  }

  @Test
  void theScoreIntervalStaysWithinZeroAndOne() {
    Range half = WilsonInterval.of(13, 27, 95);
    assertThat(half.low()).isCloseTo(0.3074, within(0.0001));
    assertThat(half.high()).isCloseTo(0.6601, within(0.0001));
    assertThat(WilsonInterval.of(0, 10, 95).low()).isZero();
    assertThat(WilsonInterval.of(0, 10, 95).high()).isCloseTo(0.2775, within(0.0001));
    assertThatThrownBy(() -> WilsonInterval.of(3, 2, 95))
        .hasMessage("count (3) must lie between 0 and size (2)");
  }

  @Test
  void heterogeneityIsWhatQExceedsChanceBy() {
    assertThat(ISquared.of(18.3, 7)).isCloseTo(67.2, within(0.05));
    assertThat(ISquared.of(4, 7)).isZero();
    assertThat(ISquared.of(0, 7)).isZero();
    assertThat(ISquared.fits(LiteralNumber.of("67"), LiteralNumber.of("18.3"), 7)).isTrue();
    assertThat(ISquared.fits(LiteralNumber.of("0"), LiteralNumber.of("4.0"), 7)).isTrue();
    assertThat(ISquared.fits(LiteralNumber.of("76"), LiteralNumber.of("18.3"), 7)).isFalse();
    assertThatThrownBy(() -> ISquared.of(3, 1))
        .hasMessage("Q (3.0) must not be negative and studies (1) at least 2");
  }

  @Test
  void aPercentageIsRecomputedFromItsCount() {
    assertThat(PercentOfCount.check(13, 27, LiteralNumber.of("48.1")).holds()).isTrue();
    assertThat(PercentOfCount.check(13, 27, LiteralNumber.of("48.2")).holds()).isFalse();
    assertThat(PercentOfCount.check(13, 27, LiteralNumber.of("48")).percent())
        .isCloseTo(48.148, within(0.001));
    assertThat(PercentOfCount.check(1, 8, LiteralNumber.of("12")).holds()).isTrue();
    assertThat(PercentOfCount.check(1, 8, LiteralNumber.of("13")).holds()).isTrue();
    assertThat(PercentOfCount.counts(LiteralNumber.of("47"), 25).isEmpty()).isTrue();
    assertThatThrownBy(() -> PercentOfCount.check(28, 27, LiteralNumber.of("104")))
        .hasMessage("count (28) must lie between 0 and size (27)");
  }

  @Test
  void rangesPrintThreeDigits() {
    assertThat(new Range(0.03581, 0.03664)).hasToString("0.0358 to 0.0366");
    assertThat(new Range(0, Double.POSITIVE_INFINITY)).hasToString("0 to \u221e");
    assertThat(Range.digits(1234.5)).isEqualTo("1235");
    assertThat(Range.digits(1.2e-9)).isEqualTo("1.2e-09");
    assertThatThrownBy(() -> new Range(2, 1)).hasMessage("low (2.0) must not be above high (1.0)");
  }
}
