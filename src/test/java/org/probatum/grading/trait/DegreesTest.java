package org.probatum.grading.trait;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DegreesTest {

  @Test
  void aDegreeThatNobodyHadIsAnother() {
    assertThat(
            Degrees.otherwise(
                "the trial recruited people with severe arthritis",
                "adults with mild to moderate knee osteoarthritis"))
        .contains("people with severe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "people with moderate arthritis | adults with mild to moderate knee osteoarthritis",
        "people with arthritis had severe pain | adults with mild to moderate osteoarthritis",
        "people with severe obesity | adults with mild asthma",
        "people with severe arthritis | adults with arthritis",
        "people with severe arthritis | adults with mild arthritis and moderate arthritis pain"
      })
  void oneThatSomeHadOrOfSomethingElseIsNone(String told, String recorded) {
    assertThat(Degrees.otherwise(told, recorded)).isEmpty();
  }
}
