package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.article.markdown.MarkdownReader;
import org.probatum.article.plain.PlainReader;

class ToldHarmsTest {

  private static final ClaimReader READER = ClaimReader.bundled();

  private static List<Mention> mentions(String sentence) {
    return READER.read(PlainReader.read("test.txt", "Sleep\n\n" + sentence)).mentions();
  }

  private static boolean tellsHarm(String sentence) {
    return mentions(sentence).stream().anyMatch(mention -> mention.kind() == MentionKind.HARM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Metformin should not be given to people with kidney failure.",
        "People with kidney failure should not receive metformin.",
        "Metformin is not suitable for people with kidney failure.",
        "Some patients experience nausea and dizziness after the injection.",
        "Metformin carries risks, including damage to the liver.",
        "Side effects are mild, such as nausea.",
        "Nausea affected 29% on metformin and 8% on placebo.",
        "Bleeding was equally common with metformin and placebo.",
        "There was no difference in hypotension on metformin.",
        "People on metformin felt dizziness.",
        "Kidney disease was twice as common in people on metformin.",
        "People on metformin had a higher risk of kidney disease.",
        "Few of the trials of metformin looked for harms.",
        "Visible staining was seen in 64% with fluoride.",
        "Ketoacidosis occurred in 3% of those on metformin and 1% of those on placebo.",
        "Nosebleeds were more common with metformin than with placebo.",
        "After the injection the band can tear: three ruptures were reported.",
        "Of 80,000 operations few led to a complication that needed a second one.",
        "Rupture of the fascia after injection has been described elsewhere.",
        "Blisters and discomfort were the usual complaints.",
        "Nausea occurred in 77% with the high dose and 23% with the low dose."
      })
  void whoMustNotHaveItAndWhatItBringsAreHarms(String sentence) {
    assertThat(tellsHarm(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Side effects are rare.",
        "Nausea occurred in 77% at that age.",
        "Nausea affected 29% at that age.",
        "Nausea affected those on metformin.",
        "In women with polycystic ovary syndrome, ovulation was more common in those on metformin.",
        "Ongoing pregnancy was more common in women on metformin.",
        "Side effects are usually mild and temporary.",
        "Many people experience anxiety and insomnia in winter.",
        "Ketoacidosis was not seen with metformin.",
        "Metformin reduced ketoacidosis, which had occurred in 3% before.",
        "Metformin carries few risks."
      })
  void harmsPlayedDownAndComplaintsOfTheDiseaseAreNone(String sentence) {
    assertThat(tellsHarm(sentence)).isFalse();
  }

  @Test
  void aComplaintInAListOfSideEffectsIsAHarm() {
    assertThat(isHarmUnder("Things that may bother you")).isTrue();
    assertThat(isHarmUnder("Side effects")).isTrue();
    assertThat(isHarmUnder("Who is at risk")).isFalse();
  }

  private static boolean isHarmUnder(String heading) {
    String text = "# Metformin\n\n## " + heading + "\n\n- Itching or sore skin in the ear\n";
    return READER.read(MarkdownReader.read("a.md", text)).mentions().stream()
        .anyMatch(mention -> mention.kind() == MentionKind.HARM);
  }

  @Test
  void aDangerDeniedIsNotTold() {
    assertThat(dangers("Alcohol withdrawal is never dangerous."))
        .doesNotContain("alcohol-withdrawal");
    assertThat(dangers("Alcohol withdrawal is often dangerous.")).contains("alcohol-withdrawal");
  }

  private static List<String> dangers(String sentence) {
    return mentions(sentence).stream()
        .filter(mention -> mention.kind() == MentionKind.DANGER)
        .map(Mention::concept)
        .toList();
  }
}
