package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.article.plain.PlainReader;

class NeedsTest {

  private static Statements read(String text) {
    return ClaimReader.bundled().read(PlainReader.read("a.txt", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The trial enrolled 300 adults after major surgery for pain.",
        "The tablets prevent repeat surgery for pain.",
        "Rates of caesarean delivery for pain fell.",
        "Caesarean sections for pain were much more common.",
        "Most of them had improved functional walking and less pain.",
        "Walking distance and pain did not differ.",
        "Caesarean births for pain were a secondary outcome.",
        "Screening in early pregnancy had picked out 300 women with pain.",
        "Pain is common, and we may offer you a blood test."
      })
  void whatPeopleHadOrWhatIsCountedIsNoTreatment(String sentence) {
    assertThat(read(sentence).claims())
        .isNotEmpty()
        .allMatch(claim -> claim.pico().interventions().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pain fell after surgery.",
        "Surgery lowered pain in 300 adults.",
        "Walking improved pain.",
        "A blood test lowers pain.",
        "Caesarean delivery lowered mortality."
      })
  void whatIsGivenIs(String sentence) {
    assertThat(read(sentence).claims())
        .isNotEmpty()
        .allMatch(claim -> !claim.pico().interventions().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pain relief with paracetamol is part of the care in either case.",
        "Treatment of depression and hearing aids are part of good care."
      })
  void whatIsCustomaryTellsNoEffect(String sentence) {
    assertThat(read(sentence).claims()).noneMatch(Claim::needsSource);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Paracetamol relieved pain in part of the patients.",
        "Paracetamol, a part of the care, lowered pain by 30%."
      })
  void anEffectOfItDoes(String sentence) {
    assertThat(read(sentence).claims()).anyMatch(Claim::needsSource);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Open surgery doubled the number of wound infections.",
        "Laparoscopic surgery lowered pain."
      })
  void whatIsDoneTellsNobodysCondition(String sentence) {
    assertThat(read(sentence).claims())
        .isNotEmpty()
        .allMatch(claim -> !claim.pico().conditionConcepts().contains("surgery"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Paracetamol lowered nausea after surgery.",
        "In adults having elective surgery, paracetamol lowered pain.",
        "Paracetamol lowered pain in surgical patients."
      })
  void whatPeopleUnderwentTellsWhoTheyAre(String sentence) {
    assertThat(read(sentence).claims())
        .isNotEmpty()
        .allMatch(claim -> claim.pico().conditionConcepts().contains("surgery"));
  }
}
