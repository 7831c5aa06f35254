package org.probatum.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probatum.text.LiteralNumber;

class GrimTest {

  @ParameterizedTest
  @CsvSource({
    "5.19, 28, 1, INCONSISTENT, none",
    "5.19, 40, 1, INCONSISTENT, none",
    "3.45, 20, 1, CONSISTENT, 69",
    "3.47, 19, 1, CONSISTENT, 66",
    "-3.45, 20, 1, CONSISTENT, -69",
    "5.19, 28, 3, CONSISTENT, 436",
    "5.19, 99, 1, CONSISTENT, 514",
    "5.19, 100, 1, NOT_APPLICABLE, 519",
    "5.2, 28, 1, NOT_APPLICABLE, 145 to 147"
  })
  void aMeanOfWholeNumbersIsAMultipleOfOneOverTheirNumber(
      String mean, int size, int items, Consistency expected, String sums) {
    Grim grim = Grim.ofMean(LiteralNumber.of(mean), size, items);
    assertThat(grim.consistency()).isEqualTo(expected);
    assertThat(grim.sums()).hasToString(sums);
  }

  @ParameterizedTest
  @CsvSource({
    "33, 10, INCONSISTENT, none",
    "33, 12, CONSISTENT, 4",
    "53, 30, CONSISTENT, 16",
    "53.0, 30, INCONSISTENT, none",
    "53.3, 30, CONSISTENT, 16",
    "47, 25, INCONSISTENT, none",
    "12, 8, CONSISTENT, 1",
    "13, 8, CONSISTENT, 1",
    "100, 7, CONSISTENT, 7",
    "0, 7, CONSISTENT, 0",
    "103, 30, INCONSISTENT, none",
    "47, 100, NOT_APPLICABLE, 47",
    "100, 400, NOT_APPLICABLE, 398 to 400"
  })
  void aPercentageOfFewPeopleStandsForWholePeople(
      String percent, int size, Consistency expected, String counts) {
    Grim grim = Grim.ofPercentage(LiteralNumber.of(percent), size);
    assertThat(grim.consistency()).isEqualTo(expected);
    assertThat(grim.sums()).hasToString(counts);
  }

  @Test
  void noPeopleAreRefused() {
    assertThatThrownBy(() -> Grim.ofMean(LiteralNumber.of("1.5"), 0, 1))
        .hasMessage("size (0) and items (1) must be at least 1");
    assertThatThrownBy(() -> Grim.ofPercentage(LiteralNumber.of("50"), 0))
        .hasMessage("size (0) must be at least 1");
  }
}
