package org.probatum.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.probatum.article.markdown.MarkdownReader;
import org.probatum.claim.ClaimReader;

class ChiefTest {

  private static final String TEXT =
      "# %s\n\nAlendronate prevents hip fractures. Alendronate lowers the risk of vertebral fractures."
          + " Alendronate reduces pain. Vitamin D prevents fractures.";

  private static Set<String> chief(String title, double share) {
    return Chief.of(
        ClaimReader.bundled().read(MarkdownReader.read("a.md", TEXT.formatted(title))).claims(),
        share);
  }

  @Test
  void whatIsNamedInPassingIsNotTheTopic() {
    assertThat(chief("Bones", 0.5)).containsExactly("alendronate");
  }

  @Test
  void aGoodPartOfTheBenefitsMakesATopic() {
    assertThat(chief("Bones", 0.2)).containsExactlyInAnyOrder("alendronate", "vitamin-d");
  }

  @Test
  void theTitleNamesTheTopic() {
    assertThat(chief("Vitamin D prevents falls in older people", 0.5))
        .containsExactlyInAnyOrder("alendronate", "vitamin-d");
  }

  @Test
  void aListCountsForEachOfItsTreatmentsInPart() {
    String text =
        "# Bones\n\nAlendronate prevents hip fractures."
            + " Calcium, vitamin D and exercise prevent fractures.";
    assertThat(
            Chief.of(ClaimReader.bundled().read(MarkdownReader.read("a.md", text)).claims(), 0.4))
        .containsExactly("alendronate");
  }

  @Test
  void theConditionThatMostClaimsNameIsChief() {
    assertThat(
            condition(
                "Gout comes on overnight. In a trial of 90 people with gout and asthma, pain fell."))
        .contains("gout");
  }

  @Test
  void aConditionThatIsNamedOnceIsNot() {
    assertThat(condition("Gout comes on overnight. Asthma is common.")).isEmpty();
  }

  private static Optional<String> condition(String text) {
    return Chief.condition(
        ClaimReader.bundled().read(MarkdownReader.read("a.md", "# Joints\n\n" + text)).claims());
  }
}
