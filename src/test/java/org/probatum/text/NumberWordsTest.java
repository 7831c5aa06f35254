package org.probatum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

  @ParameterizedTest
  @CsvSource({
    "seventy, 70",
    "fifty-five, 55",
    "Twenty one, 21",
    "one hundred and two, 102",
    "Two hundred thirty-nine, 239",
    "Hundred and forty-three, 143",
    "Four thousand nine hundred twenty-two, 4922",
    "a thousand, 1000",
  })
  void readsANumberWholeThatIsWrittenInWords(String words, int value) {
    Matcher found = NumberWords.PATTERN.matcher(words + " patients");

    assertThat(found.find()).isTrue();
    assertThat(found.group()).isEqualTo(words);
    assertThat(NumberWords.read(words).value().intValue()).isEqualTo(value);
  }
}
