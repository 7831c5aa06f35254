package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.probatum.article.markdown.MarkdownReader;

class AlternativesTest {

  private static final ClaimReader READER = ClaimReader.bundled();

  private static boolean areTold(String text) {
    return READER.read(MarkdownReader.read("a.md", text)).mentions().stream()
        .anyMatch(mention -> mention.kind() == MentionKind.ALTERNATIVE);
  }

  @Test
  void anArticleOnOneTreatmentNamesNone() {
    assertThat(areTold("Alendronate prevents hip fractures. Alendronate is taken once a week."))
        .isFalse();
  }

  @Test
  void aTreatmentOfAnotherKindIsAnotherWay() {
    assertThat(
            areTold(
                "Alendronate prevents hip fractures. Alendronate is taken once a week."
                    + " Denosumab has its place."))
        .isTrue();
  }

  @Test
  void theFamilyOfTheTreatmentIsNone() {
    assertThat(
            areTold(
                "Alendronate prevents hip fractures. Alendronate is one of the bisphosphonates."))
        .isFalse();
  }

  @Test
  void whatIsNamedAmongHarmsIsNone() {
    assertThat(
            areTold(
                "Alendronate prevents hip fractures. Alendronate is taken once a week."
                    + " Side effects are more frequent beside aspirin."))
        .isFalse();
  }

  @Test
  void aHeadingAnnouncesThem() {
    String text = "Alendronate prevents hip fractures.\n\n## %s\n\nAsk your pharmacist.";
    assertThat(areTold(text.formatted("What else is there?"))).isTrue();
    assertThat(areTold(text.formatted("Other options"))).isTrue();
    assertThat(areTold(text.formatted("How it is taken"))).isFalse();
  }
}
