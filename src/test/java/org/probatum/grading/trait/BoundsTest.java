package org.probatum.grading.trait;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "adults with an ejection fraction below 40% | adults with gout and an ejection fraction above 40% | ejection fraction below 40%",
        "people with a body mass index of at least 30 | people with a body mass index of less than 30 | mass index of at least 30",
        "people with a ferritin of 50 or more | people with a ferritin below 50 | ferritin of 50 or more"
      })
  void theOtherSideOfABoundIsFound(String text, String population, String words) {
    assertThat(Bounds.otherwise(text, population)).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "adults with an ejection fraction above 40% | adults with an ejection fraction above 40%",
        "adults with an ejection fraction below 50% | adults with an ejection fraction above 40%",
        "adults with a ferritin below 40 | adults with an ejection fraction above 40%",
        "treatment kept ferritin below 40 | adults with a ferritin above 40"
      })
  void anotherBoundOrWhatBecameOfPeopleIsNot(String text, String population) {
    assertThat(Bounds.otherwise(text, population)).isEmpty();
  }
}
