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
        "The PRISM trial was not designed to treat people with migraine [4].",
        "In a trial of a vaccine in adults [4], efficacy against postherpetic neuralgia, the lingering nerve pain, was 60%.",
        "In a trial of statins pain fell [4]. Disorders of pregnancy affected 9% and 14%.",
        "In a trial of statins pain fell [4]. Among the patients with migraine, 25% and 29% died."
      })
  void whatBefellSomeOfThemIsNotWhatItTreats(String text) {
    assertThat(ClaimReader.bundled().read(PlainReader.read("a.txt", "Care\n\n" + text)).studies())
        .isNotEmpty()
        .allMatch(study -> study.conditions().isEmpty());
  }
}
