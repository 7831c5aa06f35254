package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probatum.text.Term;
import org.probatum.text.Vocabulary;

class EnrolledTest {

  private static final Vocabulary OUTCOMES = Vocabulary.bundled("outcomes");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Abstinence (48%) from cocaine use was seen. | Abstinence",
        "Abstinence at six months (48%) from any cocaine use was seen. | Abstinence",
        "Abstinence after 12 weeks from cocaine use was seen. | Abstinence",
        "Abstinence rose, and recovery from cocaine use was seen. | Abstinence,recovery,cocaine use",
        "It lowered the risk of stroke, halved kidney function or death. | risk of stroke,death",
        "It lowered the risk of stroke, halved mortality and raised survival. | risk of stroke,mortality,survival",
        "Adults with a reduced quality of life had less pain. | pain"
      })
  void whatAnOutcomeIsFromAndWhomItIsOfAreNoOutcomes(String text, String told) {
    assertThat(Enrolled.without(text, OUTCOMES.find(text)))
        .extracting(Term::text)
        .containsExactly(told.split(","));
  }
}
