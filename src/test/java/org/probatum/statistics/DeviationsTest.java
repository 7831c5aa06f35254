package org.probatum.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probatum.text.LiteralNumber;

class DeviationsTest {

  private static SampleSummary sample(String mean, String deviation, int size) {
    return new SampleSummary(LiteralNumber.of(mean), LiteralNumber.of(deviation), size);
  }

  @ParameterizedTest
  @CsvSource({"0.35, .489, 20", "0.25, .439, 40", "0.546, .499, 280"})
  void debitAcceptsTheDeviationThatTheShareFixes(String mean, String deviation, int size) {
    assertThat(Debit.check(sample(mean, deviation, size)).consistency())
        .isEqualTo(Consistency.CONSISTENT);
  }

  @ParameterizedTest
  @CsvSource({"0.350, .469, 20", "0.25, .450, 40", "0.546, .51, 280"})
  void debitRefusesAnyOtherDeviation(String mean, String deviation, int size) {
    assertThat(Debit.check(sample(mean, deviation, size)).consistency())
        .isEqualTo(Consistency.INCONSISTENT);
  }

  @Test
  void debitSaysWhatToExpect() {
    Range expected = Debit.check(sample("0.50", ".51", 20)).expected();
    assertThat(expected.high()).isCloseTo(0.51299, within(1e-5));
    assertThat(expected.low()).isCloseTo(0.51296, within(1e-5));
  }

  @Test
  void grimmerRefusesADeviationOfTheWrongParity() {
    // Sum 10 of 5 values: an even sum of squares, so SD² is a multiple of 1/2 but not 1/4.
    assertThat(Grimmer.check(sample("2.00", "0.71", 5), 1)).isEqualTo(Consistency.CONSISTENT);
    assertThat(Grimmer.check(sample("2.00", "0.87", 5), 1)).isEqualTo(Consistency.INCONSISTENT);
    assertThat(Grimmer.check(sample("2.00", "0.50", 5), 1)).isEqualTo(Consistency.INCONSISTENT);
  }

  @Test
  void grimmerTriesEverySumThatTheMeanAllows() {
    // 0.5 of 12 values: sums 6 and 7 to 6.6; true data 7 zeros, 4 ones, one 2 have sum 6.
    assertThat(Grimmer.check(sample("0.5", "0.67", 12), 1)).isEqualTo(Consistency.CONSISTENT);
  }

  @Test
  void grimmerRefusesWhatGrimRefuses() {
    assertThat(Grimmer.check(sample("5.19", "1.20", 28), 1)).isEqualTo(Consistency.INCONSISTENT);
  }

  @Test
  void grimmerHasNothingToSayAboutLargeSamples() {
    assertThat(Grimmer.check(sample("5.19", "1.20", 1200), 1))
        .isEqualTo(Consistency.NOT_APPLICABLE);
  }

  @Test
  void aDeviationCannotExceedWhatTheScaleAllows() {
    LiteralNumber mean = LiteralNumber.of("4.00");
    SdBounds bounds = SdBounds.on(10, 1, 7);
    assertThat(bounds.of(mean).low()).isZero();
    assertThat(bounds.of(mean).high()).isCloseTo(Math.sqrt(10), within(1e-9));
    assertThat(bounds.check(mean, LiteralNumber.of("3.16"))).isEqualTo(Consistency.CONSISTENT);
    assertThat(bounds.check(mean, LiteralNumber.of("3.20"))).isEqualTo(Consistency.INCONSISTENT);
  }

  @Test
  void oneValueStandsBetweenTheEndsWhereTheSplitIsNotWhole() {
    // Three values on 0 to 10 with mean 5.00: 0, 5, 10.
    assertThat(SdBounds.on(3, 0, 10).of(LiteralNumber.of("5.000000")).high())
        .isCloseTo(5, within(1e-3));
  }

  @Test
  void aMeanBetweenWholeNumbersNeedsSomeSpread() {
    SdBounds bounds = SdBounds.on(20, 0, 10);
    assertThat(bounds.of(LiteralNumber.of("3.50")).low()).isCloseTo(0.5130, within(1e-3));
    assertThat(bounds.check(LiteralNumber.of("3.50"), LiteralNumber.of("0.40")))
        .isEqualTo(Consistency.INCONSISTENT);
  }

  @Test
  void whatNoStudyCouldPrintIsRefused() {
    assertThatThrownBy(() -> sample("3.0", "-0.5", 10))
        .hasMessage("deviation (-0.5) must not be negative");
    assertThatThrownBy(() -> sample("3.0", "0.5", 1)).hasMessage("size (1) must be at least 2");
    assertThatThrownBy(() -> Debit.check(sample("1.2", "0.4", 10)))
        .hasMessage("mean (1.2) of zeros and ones must lie between 0 and 1");
    assertThatThrownBy(() -> SdBounds.on(10, 1, 7).of(LiteralNumber.of("8.1")))
        .hasMessage("mean (8.1) must lie between 1 and 7");
    assertThatThrownBy(() -> SdBounds.on(10, 7, 7))
        .hasMessage("size (10) must be at least 2 and least (7) below most (7)");
  }
}
