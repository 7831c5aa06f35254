package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
        "Tissue plasminogen activator levels rose in adults with sepsis.",
        "Haemoglobin is a blood test.",
        "Pain was higher in adults with a smoking history of at least 30 pack-years.",
        "Pain was higher in adults with a history of heavy smoking.",
        "Pain was higher in adults who had raised triglycerides despite a statin.",
        "The trial enrolled 872 adults with pain who were receiving a statin.",
        "Pain was higher in adults with diabetes; smoking was asked about only once.",
        "Pain was higher in adults in whom metformin had failed.",
        "Pain was higher in adults who had not improved with metformin.",
        "Pain fell in adults who had had anaemia after a gastric bypass.",
        "In the study after gastric bypass pain fell.",
        "Pain fell in adults with diabetes (Fish & Butter, 2021).",
        "Pain fell in adults with diabetes, say Butter et al."
      })
  void whatIsMeasuredIsNoTreatment(String sentence) {
    assertThat(read(sentence).claims())
        .isNotEmpty()
        .allMatch(claim -> claim.pico().interventions().isEmpty());
  }

  @Test
  void anAuthorNamedStrokeTellsNoCondition() {
    assertThat(read("Aspirin lowered pain (Smith & Stroke, 2019).").claims())
        .noneMatch(claim -> claim.pico().conditionConcepts().contains("stroke"));
    assertThat(read("Aspirin lowered pain in adults with stroke (Smith, 2019).").claims())
        .allMatch(claim -> claim.pico().conditionConcepts().contains("stroke"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Exercise lowered pain in adults with heart failure.",
        "After two years of exercise pain was lower in adults with diabetes.",
        "Pain was lower in adults whom metformin had helped.",
        "A blood test lowered mortality in adults with sepsis.",
        "Adults lost weight after a gastric bypass.",
        "Adults with more pain after a gastric bypass had diabetes.",
        "Butter lowered pain in adults with diabetes (Fish, 2021).",
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
