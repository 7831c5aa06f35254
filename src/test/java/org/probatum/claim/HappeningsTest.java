package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.text.Term;
import org.probatum.text.Vocabulary;

class HappeningsTest {

  private static final Vocabulary CONDITIONS = Vocabulary.bundled("conditions");
  private static final Vocabulary TREATMENTS = Vocabulary.bundled("interventions");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The tablet lowered the risk of stroke. | stroke",
        "Walking prevents gout. | gout",
        "Asthma was more frequent with the spray. | Asthma",
        "The hazard ratio for breast cancer was 1.26. | breast cancer",
        "One adult died of pneumonia due to influenza. | pneumonia",
        "It caused dyspepsia and constipation. | dyspepsia",
        "Pneumonia was somewhat more common with the spray. | Pneumonia",
        "Serious adverse events were rare (24 versus 6), among them gout and stiffness. | gout",
        "Asthma was present at two years in 23%. | Asthma",
      })
  void whatBefallsPeopleIsNoPopulation(String text, String first) {
    assertThat(Happenings.of(text, CONDITIONS.find(text)))
        .first()
        .extracting(Term::text)
        .isEqualTo(first);
  }

  @Test
  void aTreatmentThatIsPartOfAConditionsNameWasNotGiven() {
    String text = "Metformin for opioid use disorder and an opioid";
    assertThat(Happenings.notPartOf(CONDITIONS.find(text), TREATMENTS.find(text)))
        .extracting(term -> term.span().start())
        .containsExactly(0, text.lastIndexOf("opioid"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The trial enrolled 80 adults with asthma.",
        "The tablet helps people with breast cancer.",
        "It was tested in gout.",
        "Remission of asthma was more frequent with the spray.",
        "Rates of recovery from pneumonia were higher.",
      })
  void whatPeopleHaveIsTheirs(String text) {
    List<Term> told = CONDITIONS.find(text);
    assertThat(told).isNotEmpty();
    assertThat(Happenings.of(text, told)).isEmpty();
  }
}
