package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.article.plain.PlainReader;

class SeenChangeTest {

  private static Strength strength(String sentence) {
    return ClaimReader.bundled()
        .read(PlainReader.read("a.txt", "Care\n\n" + sentence))
        .claims()
        .get(0)
        .strength();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A reduction in pain was observed after aspirin.",
        "There was an improvement in sleep with aspirin.",
        "Patients on aspirin had a 30% reduction in pain.",
        "We found increases in body weight in adults on aspirin.",
        "Adults with increased body weight had less sleep.",
        "Mortality was reduced by one third in these adults.",
        "Blood pressure increased with age.",
        "A high body weight is a risk factor for increased mortality.",
        "These adults have increased mortality.",
        "The audit recorded a rise in falls.",
        "Men had worse sleep than women.",
        "Smokers are more likely to develop worse sleep."
      })
  void whatWasSeenIsNotToldAsBroughtAbout(String sentence) {
    assertThat(strength(sentence)).isEqualTo(Strength.LS2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aspirin reduced pain in adults.",
        "Aspirin led to a reduction in pain.",
        "Mortality was reduced by the programme.",
        "Mortality was reduced by aspirin.",
        "Aspirin increased sleep in adults.",
        "The diet brings a drop in blood pressure.",
        "Infections increase mortality in adults.",
        "Aspirin gave better sleep than rest."
      })
  void whatSomethingDidIs(String sentence) {
    assertThat(strength(sentence)).isEqualTo(Strength.LS6);
  }
}
