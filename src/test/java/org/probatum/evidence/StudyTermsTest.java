package org.probatum.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.probatum.claim.Route;

class StudyTermsTest {

  private static final StudyTerms TERMS = StudyTerms.bundled();

  @Test
  void bringsEverythingAboveAConcept() {
    assertThat(TERMS.conditions("adults with heroin dependence"))
        .contains("heroin-use-disorder", "opioid-use-disorder", "substance-use-disorder");
    assertThat(TERMS.outcomes("abstinence from cocaine")).contains("abstinence");
  }

  @Test
  void readsTreatmentsAndTheirRoutes() {
    assertThat(TERMS.interventions("single intravenous ketamine 0.5 mg/kg")).contains("ketamine");
    assertThat(TERMS.routes("single intravenous ketamine")).containsExactly(Route.INTRAVENOUS);
    assertThat(TERMS.routes("ketamine")).isEmpty();
  }

  @Test
  void takesTheClassOfAnOutcomeFromTheVocabulary() {
    assertThat(TERMS.outcomeClass("LDL cholesterol")).contains(OutcomeClass.SURROGATE);
    assertThat(TERMS.outcomeClass("stroke")).contains(OutcomeClass.PATIENT_IMPORTANT);
    assertThat(TERMS.outcomeClass("a thing of no name")).isEmpty();
  }

  @Test
  void yearsTellOlderPeopleBesideAnotherState() {
    assertThat(TERMS.conditions("adults with gout aged 70 years or older"))
        .contains("gout", "older-adult");
    assertThat(TERMS.conditions("adults with gout aged 50 years or older"))
        .doesNotContain("older-adult");
    assertThat(TERMS.conditions("adults aged 70 years or older")).isEmpty();
  }

  @Test
  void findsNothingInAbsentWords() {
    assertThat(TERMS.conditions(null)).isEmpty();
    assertThat(TERMS.routes(null)).isEmpty();
  }
}
