package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.article.plain.PlainReader;

class StudyTopicsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "In a trial of aspirin pain fell [4]. In the study of statins it rose [1].; aspirin",
        "In a trial of aspirin pain fell.\u2074 In the study of statins it rose.\u00b9; aspirin",
        "In a trial of aspirin pain fell [4]. In the study of statins it rose [1, 4].; aspirin statin",
        "In a trial of aspirin pain fell [4]. In the study of statins it rose.; aspirin statin"
      })
  void aSentenceOfAnotherSourceTellsNothingOfTheStudy(String text, String treatments) {
    assertThat(ClaimReader.bundled().read(PlainReader.read("a.txt", "Care\n\n" + text)).studies())
        .first()
        .extracting(study -> String.join(" ", study.interventions()))
        .isEqualTo(treatments);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The trial of statins was not designed to prevent migraine [4].",
        "In a trial of statins in adults [4], efficacy against migraine was 60%.",
        "In a trial of statins pain fell [4]. Migraine affected 9% and 14%.",
        "In a trial of statins pain fell [4]. Among the patients with migraine, 25% and 29% died."
      })
  void whatBefellSomeOfThemIsNotWhatItTreats(String text) {
    assertThat(ClaimReader.bundled().read(PlainReader.read("a.txt", "Care\n\n" + text)).studies())
        .allMatch(study -> study.conditions().isEmpty());
  }
}
