package org.probatum.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probatum.text.LiteralNumber;

class EffectTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HAZARD_RATIO | 0.47 | 0.24 | 0.92 | 0.03 | hazard ratio 0.47 (95% CI 0.24 to 0.92), p = 0.03",
        "HAZARD_RATIO | | | | 0.03 | hazard ratio, p = 0.03",
        "OTHER | 90.9 | 87.2 | 93.8 | | 90.9 (95% CI 87.2 to 93.8)",
        "OTHER | | | | 0.85 | p = 0.85"
      })
  void aMeasureWithoutNameIsNotNamed(
      Measure measure, String estimate, String low, String high, String pValue, String printed) {
    Effect effect =
        new Effect(measure, number(estimate), number(low), number(high), 95, number(pValue), "=");
    assertThat(effect.printed()).isEqualTo(printed);
  }

  private static LiteralNumber number(String digits) {
    return digits == null ? null : LiteralNumber.of(digits);
  }
}
