package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probatum.article.plain.PlainReader;

class MissingControlTest {

  private static final ClaimReader READER = ClaimReader.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In the trial pain fell with metformin, and there was no untreated group. | false",
        "In the trial pain fell with metformin without an untreated control group. | false",
        "In the trial pain fell with metformin more than in the untreated group. | true",
        "In the trial pain fell with metformin more than with no treatment. | true"
      })
  void aControlThatWasNotThereIsNone(String sentence, boolean told) {
    assertThat(READER.read(PlainReader.read("a.txt", "Tablets\n\n" + sentence)).claims())
        .anyMatch(claim -> claim.pico().comparator() != null == told);
  }
}
