package org.probatum.grading.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.ArmValue;
import org.probatum.evidence.Effect;
import org.probatum.evidence.EffectDirection;
import org.probatum.evidence.Measure;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.OutcomeClass;
import org.probatum.grading.NumberPair;
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
    "39, LOWER, 0.61, REDUCTION_OF_RATIO",
    "39, UNSTATED, 0.61, REDUCTION_OF_RATIO",
    "39, HIGHER, 0.61,",
    "64, HIGHER, 0.61, REDUCTION_OF_RATIO",
    "61, HIGHER, 0.61, PERCENT_OF_RATIO",
    "50, HIGHER, 0.61, DIFFERENT",
    "64, HIGHER, 1.64, REDUCTION_OF_RATIO",
    "64, LOWER, 1.64,",
    "39, LOWER, 1.64, REDUCTION_OF_RATIO"
  })
  void aSizeFitsARatioOnlyInItsOwnWay(
      String told, ClaimNumber.Towards towards, String ratio, NumberPair.Relation relation) {
    ClaimNumber change = number(NumberRole.RELATIVE_CHANGE, told, towards);
    assertThat(Likeness.ofRatio(change, LiteralNumber.of(ratio))).isEqualTo(relation);
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

  @ParameterizedTest
  @CsvSource({
    "LOWER, 8, -8, 8, false",
    "UNSTATED, 8, -8, 8, false",
    "HIGHER, 8, -8, -8, true",
    "LOWER, 7, 7, 7, true",
    "UNSTATED, 7, 7, 7, false",
    "LOWER, -8, -8, -8, false",
    "LOWER, 6, 7, 7, false"
  })
  void aLossIsNoGain(
      ClaimNumber.Towards towards, String told, String held, int expected, boolean opposite) {
    ClaimNumber number = number(NumberRole.PERCENT, told, towards);
    ArmValue value = value(held);
    assertThat(TurnedSign.value(number, value.value()).value().intValue()).isEqualTo(expected);
    assertThat(TurnedSign.isOpposite(number, value, outcome(value, value("-1"))))
        .isEqualTo(opposite);
  }

  @Test
  void aFallMayBeHeldWithoutASign() {
    ArmValue fall = value("7");
    ClaimNumber told = number(NumberRole.PERCENT, "7", ClaimNumber.Towards.LOWER);
    assertThat(TurnedSign.isOpposite(told, fall, outcome(fall, value("1")))).isFalse();
  }

  private static Outcome outcome(ArmValue... values) {
    return new Outcome(
        "S1",
        "change in weight",
        Set.of(),
        OutcomeClass.SURROGATE,
        null,
        List.of(values),
        null,
        EffectDirection.NOT_STATED,
        null,
        true,
        null);
  }

  private static ArmValue value(String value) {
    return new ArmValue("drug", LiteralNumber.of(value), "%");
  }
}
