package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.article.plain.PlainReader;

class CourseTest {

  private static List<Claim> claims(String text) {
    return ClaimReader.bundled().read(PlainReader.read("test.txt", text)).claims();
  }

  private static boolean tellsDirection(String text) {
    assertThat(claims(text)).isNotEmpty();
    return claims(text).stream().anyMatch(claim -> claim.direction().isStated());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Stop metformin and get help for any rash.",
        "The trial of metformin for diabetes was supported by a grant from its maker.",
        "Metformin is a better answer than any nurse could have given on diabetes.",
        "Discuss going lower with people with diabetes who take metformin.",
        "In heart failure, beta blockers are usually avoided.",
        "It is natural to avoid whatever brings migraine on before ketamine is given.",
        "The trials of metformin in diabetes were too small to find rare harms.",
        "Interests: the author works in a pharmacy that sells metformin for diabetes.",
        "Worsening heart failure occurred in 12 people on metformin.",
        "With metformin the risk ratio for clear or almost clear skin was 15.",
        "Of those given metformin, 28% had clear or almost clear skin.",
        "It may help to tell patients with diabetes who take metformin three things.",
        "Help to prevent diabetes can be offered with or without metformin.",
        "With metformin for diabetes it is reasonable to decline.",
        "The trial of metformin was not designed to prevent diabetes.",
        "Metformin came with support to change the diet in diabetes.",
        "Reactions to metformin in diabetes were bad enough to prevent normal activities in 17%.",
        "For each dose by which metformin was lower, the odds ratio for stroke was 1.3.",
        "The trials give little reason to expect that metformin will prevent diabetes.",
        "The benefits of metformin in diabetes were largely counterbalanced by its cost.",
        "Metformin was compared with placebo in diabetes and was stopped for futility."
      })
  void whatWasDoneOrWhoPeopleWereIsNoEffect(String text) {
    assertThat(tellsDirection(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Metformin stops migraine.",
        "Metformin may help to lower mortality in diabetes.",
        "On metformin mortality may decline in diabetes.",
        "Metformin is designed to lower mortality in diabetes.",
        "The dose of metformin was large enough to lower mortality in diabetes.",
        "Metformin works in a different way on diabetes.",
        "Sodium bicarbonate harms the kidneys and raises mortality.",
        "Metformin left patients with diabetes at raised risk of stroke.",
        "By worsening heart failure, metformin raised mortality.",
        "A statin rather than another drug halved mortality."
      })
  void whatATreatmentDoesIs(String text) {
    assertThat(tellsDirection(text)).isTrue();
  }

  @Test
  void peopleAtRaisedRiskAreNotHarmed() {
    assertThat(claims("For women at raised risk, aspirin lowers the chance of pre-eclampsia."))
        .extracting(Claim::direction)
        .containsOnly(Direction.BENEFIT);
  }

  @Test
  void anImpairmentThatWasLessFrequentIsABenefit() {
    assertThat(claims("Mild cognitive impairment was less frequent with metformin."))
        .extracting(Claim::direction)
        .containsOnly(Direction.BENEFIT);
  }

  @Test
  void peopleArePickedOutByATestAndNotTreatedWithIt() {
    assertThat(claims("In women picked out by screening, aspirin lowered mortality."))
        .allSatisfy(
            claim -> assertThat(claim.pico().interventionConcepts()).containsExactly("aspirin"));
  }
}
