package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probatum.article.plain.PlainReader;

class CoreferenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The therapy lowered mortality.; aspirin",
        "Therapy lowered mortality.; aspirin",
        "XQ therapy lowered mortality.;",
        "Another product lowered mortality.;",
        "The maker paid for it, and mortality fell.;",
        "It lowered mortality, and adults paid for it.; aspirin",
        "In women with three failed transfers, the infusion raised mortality.; aspirin",
        "Women who had three failed transfers, the infusion and rest had less mortality.;",
        "Their mean age was 65 years and mortality fell.;",
        "Standard therapy lowered mortality.;"
      })
  void aGeneralWordLeansBackUnlessAnotherStandsInFrontOfIt(String sentence, String treatment) {
    Statements read =
        ClaimReader.bundled()
            .read(
                PlainReader.read("a.txt", "Care\n\nAspirin relieved pain in adults. " + sentence));
    Claim last = read.claims().get(read.claims().size() - 1);
    assertThat(last.text()).isEqualTo(sentence);
    if (treatment == null) {
      assertThat(last.pico().interventionConcepts()).isEmpty();
    } else {
      assertThat(last.pico().interventionConcepts()).containsExactly(treatment);
    }
  }
}
