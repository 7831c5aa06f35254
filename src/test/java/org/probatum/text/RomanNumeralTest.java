package org.probatum.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanNumeralTest {

  @ParameterizedTest
  @CsvSource({"i, 1", "iv, 4", "viii, 8", "ix, 9", "xiv, 14", "xl, 40", "lxxxix, 89"})
  void numeralsAreRead(String words, int number) {
    assertThat(RomanNumeral.of(words)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "iiii", "vx", "I", "mix", "il", "a", "1"})
  void otherWordsAreNone(String words) {
    assertThat(RomanNumeral.of(words)).isEmpty();
  }
}
