package org.probatum.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.probatum.article.Location;
import org.probatum.article.SectionRole;
import org.probatum.text.Span;

class OneDefectTest {

  @Test
  void sameWordsOnTwoClaimsOfOneSentenceAreOneDefect() {
    List<Finding> defects =
        OneDefect.each(List.of(finding("C1", 4, "S1", 0.9), finding("C2", 4, "S1", 0.8)));

    assertThat(defects).hasSize(1);
    assertThat(defects.get(0).claims()).containsExactly("C1", "C2");
    assertThat(defects.get(0).places()).extracting(Passage::quote).containsExactly("C1", "C2");
    assertThat(defects.get(0).confidence()).isEqualTo(0.8);
  }

  @Test
  void anotherSentenceOrAnotherStudyIsAnotherDefect() {
    Finding one = finding("C1", 4, "S1", 1);

    assertThat(OneDefect.each(List.of(one, finding("C2", 5, "S1", 1), finding("C2", 4, "S2", 1))))
        .hasSize(3);
  }

  private static Finding finding(String claim, int sentence, String study, double confidence) {
    Location location =
        new Location("Results", SectionRole.values()[0], 1, sentence, new Span(10, 12));
    return new Finding(
        "",
        "QUO-XYZ-01",
        Category.DIRECTION,
        RuleOutcome.FAIL,
        Severity.MAJOR,
        confidence,
        List.of(new Passage(claim, location)),
        List.of(claim),
        List.of("R1"),
        List.of(study),
        "It says otherwise.",
        "this",
        "that",
        "Write this.",
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
