package org.probatum.grading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.Effect;
import org.probatum.evidence.Measure;
import org.probatum.text.LiteralNumber;
import org.probatum.text.Span;

class TurnedSignTest {

  private static ClaimNumber number(NumberRole role, String value, ClaimNumber.Towards towards) {
    return new ClaimNumber(
        "C1", role, LiteralNumber.of(value), new Span(0, 1), "%", "", "", towards, "");
  }

  private static Effect effect(String estimate, String low, String high) {
    return new Effect(
        Measure.PERCENT_DIFFERENCE,
        LiteralNumber.of(estimate),
        LiteralNumber.of(low),
        LiteralNumber.of(high),
        95,
        null,
        null);
  }

  @ParameterizedTest
  @CsvSource({
    "LOWER, 75, -75, 75",
    "UNSTATED, 75, -75, 75",
    "HIGHER, 75, -75, -75",
    "LOWER, -75, -75, -75",
    "LOWER, 75, 75, 75"
  })
  void aWordMayStandForTheSignOfAnEstimate(
      ClaimNumber.Towards towards, String told, String held, int expected) {
    assertThat(
            TurnedSign.estimate(
                    number(NumberRole.RELATIVE_CHANGE, told, towards), effect(held, "-82", "-64"))
                .value()
                .intValue())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "CI_LOW, 64, -82, -64, 64",
    "CI_HIGH, 82, -82, -64, 82",
    "CI_LOW, -82, -82, -64, -82",
    "CI_HIGH, 4, -6, 4, 4",
    "CI_LOW, 6, -6, 4, -6"
  })
  void limitsChangePlacesWithTheSignUnlessTheyIncludeNoEffect(
      NumberRole role, String told, String low, String high, int expected) {
    assertThat(
            TurnedSign.limit(
                    number(role, told, ClaimNumber.Towards.UNSTATED), effect("-75", low, high))
                .value()
                .intValue())
        .isEqualTo(expected);
  }
}
