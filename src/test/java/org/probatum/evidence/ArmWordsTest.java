package org.probatum.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArmWordsTest {

  @ParameterizedTest
  @CsvSource({
    "waiting patients, wait",
    "the wait group, wait",
    "delayed, delay",
    "used, used",
    "low-dose CT, ct",
    "radiography, radiograph"
  })
  void aGroupIsNamedByAnyFormOfItsWord(String words, String word) {
    assertThat(ArmWords.in(words)).contains(word);
  }
}
