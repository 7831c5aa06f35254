package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.article.markdown.MarkdownReader;

class OwnReportTest {

  private static List<String> own(String text) {
    return ClaimReader.bundled().read(MarkdownReader.read("a.md", text)).claims().stream()
        .filter(claim -> claim.standing() == Standing.OWN)
        .map(Claim::text)
        .toList();
  }

  @Test
  void labelledResultsAreTheArticlesOwn() {
    assertThat(
            own(
                "# Aspirin and pain\n\nBACKGROUND: Aspirin relieves pain in adults. METHODS: We gave aspirin"
                    + " or placebo to 90 adults with pain. RESULTS: Aspirin lowered pain by 30%."
                    + " One patient had a rash. CONCLUSION(S): Aspirin relieves pain after surgery."))
        .containsExactly(
            "METHODS: We gave aspirin or placebo to 90 adults with pain.",
            "RESULTS: Aspirin lowered pain by 30%.",
            "One patient had a rash.",
            "CONCLUSION(S): Aspirin relieves pain after surgery.");
  }

  @Test
  void sectionsTellTheSameAndOneInsideThemGoesOn() {
    assertThat(
            own(
                "# Aspirin and pain\n\n## Abstract\n\nAspirin relieves pain in adults.\n\n## Introduction\n\n"
                    + "Aspirin lowers fever in adults.\n\n## Patients and methods\n\nWe gave aspirin to 90 adults"
                    + " with pain.\n\n### Assessment\n\nAspirin was stopped in 4 adults with pain.\n\n## Results\n\n"
                    + "Aspirin lowered pain by 30%.\n\n## Discussion\n\nAspirin prevents stroke in adults."
                    + " In our study aspirin lowered pain in adults.\n"))
        .containsExactly(
            "Aspirin relieves pain in adults.",
            "We gave aspirin to 90 adults with pain.",
            "Aspirin was stopped in 4 adults with pain.",
            "Aspirin lowered pain by 30%.",
            "In our study aspirin lowered pain in adults.");
  }

  @Test
  void aStatedPurposeMakesItsParagraphOwn() {
    assertThat(
            own(
                "# Aspirin and pain\n\nThe purpose of this study was to compare aspirin with placebo. Aspirin"
                    + " lowered pain by 30%.\n\nAspirin prevents stroke in adults.\n"))
        .containsExactly("Aspirin lowered pain by 30%.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RESULTS: Aspirin lowered pain by 30%.",
        "We tested aspirin in 50 adults with pain. Aspirin lowered pain by 30%.",
        "METHODS: We gave aspirin to adults with pain. It lowered pain by 30%."
      })
  void nothingElseDoes(String paragraph) {
    assertThat(own("# Aspirin and pain\n\n" + paragraph)).isEmpty();
  }

  @Test
  void anotherStudyInsideItIsAnother() {
    assertThat(
            own(
                "# Aspirin and pain\n\nMETHODS: We gave aspirin to 90 adults with pain. RESULTS: In a trial by"
                    + " Smith et al. (2019) aspirin lowered pain by 20%.\n"))
        .containsExactly("METHODS: We gave aspirin to 90 adults with pain.");
  }
}
