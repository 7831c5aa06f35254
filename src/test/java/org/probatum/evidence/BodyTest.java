package org.probatum.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.probatum.claim.ComparatorType;

class BodyTest {

  private static final Study TRIAL = study("T", Design.RANDOMISED_TRIAL, true, 40);
  private static final Study COHORT = study("C", Design.COHORT, true, 15_000);
  private static final Study SERIES = study("S", Design.CASE_SERIES, true, 5);
  private static final Study MICE = study("M", Design.RANDOMISED_TRIAL, false, 30);

  @Test
  void theTrialsOfAMixedBodyAreRatedApart() {
    assertThat(body("craving", SERIES, COHORT, TRIAL).rated().people()).isEqualTo(40);
  }

  @Test
  void withoutTrialsInPeopleTheComparisonsAreRated() {
    assertThat(body("craving", MICE, SERIES, COHORT).rated().studies()).containsExactly(COHORT);
  }

  @Test
  void withoutAnyComparisonAllStudiesAreRated() {
    assertThat(body("craving", SERIES, MICE).rated().studies()).containsExactly(SERIES, MICE);
  }

  @Test
  void onlyReportedResultsOfTheOutcomeInQuestionCount() {
    assertThat(body("craving", TRIAL).rated().results())
        .extracting(Outcome::name)
        .containsExactly("a");
  }

  @Test
  void withoutAnOutcomeInQuestionEveryReportedOneButHarmsCounts() {
    assertThat(body("", TRIAL).rated().results())
        .extracting(Outcome::name)
        .containsExactly("a", "d");
  }

  private static Body body(String outcome, Study... studies) {
    return new Body(
        "B1", List.of("C1"), "drug", "", outcome, Body.Scope.CITED, List.of(studies), null);
  }

  private static Outcome outcome(String name, String concept, OutcomeClass kind, boolean told) {
    return new Outcome(
        "T",
        name,
        Set.of(concept),
        kind,
        null,
        List.of(),
        null,
        EffectDirection.NOT_STATED,
        null,
        told,
        new Place(ReadDepth.ABSTRACT, "abstract", ""));
  }

  private static Study study(String id, Design design, boolean human, int analysed) {
    return new Study(
        id,
        id,
        design,
        "",
        human,
        "",
        Set.of(),
        "",
        Set.of(),
        Set.of(),
        List.of(),
        ComparatorType.UNSPECIFIED,
        "",
        Set.of(),
        null,
        analysed,
        null,
        List.of(),
        List.of(
            outcome("a", "craving", OutcomeClass.PATIENT_IMPORTANT, true),
            outcome("b", "craving", OutcomeClass.PATIENT_IMPORTANT, false),
            outcome("c", "craving-harm", OutcomeClass.ADVERSE, true),
            outcome("d", "sleep", OutcomeClass.SURROGATE, true)),
        List.of(),
        null,
        null,
        Origin.CURATED,
        ReadDepth.ABSTRACT);
  }
}
