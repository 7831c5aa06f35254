package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.probatum.article.plain.PlainReader;

class StudyOpeningTest {

  private static Statements read(String text) {
    return ClaimReader.bundled().read(PlainReader.read("test.txt", text));
  }

  @Test
  void theYearSinceWhichOthersAppearedIsNotTheYearOfAStudy() {
    assertThat(
            read("We chose the most recent Cochrane review and trials published since 2017.")
                .studies())
        .noneMatch(study -> study.year() != null);
    assertThat(read("A 2017 Cochrane review found that metformin lowers mortality.").studies())
        .extracting(StudyMention::year)
        .containsExactly(2017);
  }

  @Test
  void whatPeopleWereAdmittedForIsNotWhatTheirTrialTreats() {
    String text =
        "WALKER gave metformin to 80 patients with diabetes [1]. Admission for atrial fibrillation"
            + " was less common with metformin [1].";
    assertThat(read(text).studies())
        .singleElement()
        .satisfies(study -> assertThat(study.conditions()).hasSize(1));
    assertThat(read(text.replace("Admission for", "Disease in patients with")).studies())
        .singleElement()
        .satisfies(study -> assertThat(study.conditions()).hasSize(2));
  }
}
