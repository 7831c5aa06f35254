package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.article.plain.PlainReader;

class OtherUseTest {

  private static Statements read(String sentence) {
    return ClaimReader.bundled().read(PlainReader.read("a.txt", "Care\n\n" + sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bleeding warrants exercising caution in adults with pain.",
        "On the day of surgery pain was lower in adults with diabetes.",
        "Within six hours of the operation pain was lower in adults.",
        "Exercise tolerance rose in adults with heart failure.",
        "Fasting glucose fell in adults with diabetes.",
        "Fasting and postprandial HDL cholesterol was higher in adults with diabetes.",
        "Tissue plasminogen activator levels rose in adults with sepsis."
      })
  void whatIsMeasuredIsNoTreatment(String sentence) {
    assertThat(read(sentence).claims())
        .isNotEmpty()
        .allMatch(claim -> claim.pico().interventions().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Exercise lowered pain in adults with heart failure.",
        "Days after surgery pain was lower in adults with diabetes.",
        "Fasting lowered weight in adults with diabetes.",
        "Tissue plasminogen activator lowered mortality after stroke."
      })
  void whatIsDoneIs(String sentence) {
    assertThat(read(sentence).claims())
        .isNotEmpty()
        .allMatch(claim -> !claim.pico().interventions().isEmpty());
  }
}
