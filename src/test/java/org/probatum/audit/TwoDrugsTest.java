package org.probatum.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an article says of one drug against another, of which the vocabulary knows one. */
class TwoDrugsTest {

  private static final String EVIDENCE =
      """
      {"format": "probatum-evidence/1", "works": [{
        "key": "roe2019", "title": "Zanterol versus alteplase for stroke: a randomised trial",
        "authors": ["Roe A", "Lind B"], "journal": "Lancet", "year": 2019, "volume": "1", "pages": "2-9",
        "sources": [{"id": "a", "address": "https://example.org/1", "depth": "abstract"}],
        "studies": [{
          "design": "randomised trial", "designWords": "randomised trial",
          "population": "adults with stroke", "intervention": "zanterol 0.25 mg/kg",
          "comparator": {"type": "active", "detail": "alteplase 0.8 mg/kg or 0.9 mg/kg"}, "randomised": 300,
          "arms": [{"name": "zanterol", "role": "intervention"}, {"name": "alteplase", "role": "comparator"}],
          "outcomes": [{
            "name": "death", "class": "patient important", "timepoint": "90 days",
            "values": [{"arm": "zanterol", "value": "12", "unit": "%"}, {"arm": "alteplase", "value": "19", "unit": "%"}],
            "direction": "favours intervention", "primary": true, "locator": "abstract", "source": "a"},
           {"name": "recovery, adults with a large clot", "class": "patient important", "measure": "risk ratio",
            "estimate": "1.62", "low": "1.14", "high": "2.31", "direction": "favours intervention",
            "locator": "abstract", "source": "a"}]}]}]}
      """;

  private static List<String> rules(String sentence) throws Exception {
    String article =
        "Clots\n\nWhat was found\n\n"
            + sentence
            + "\n\nReferences\n\n1. Roe A, Lind B. Zanterol versus alteplase for stroke: a"
            + " randomised trial. Lancet. 2019;1:2-9.\n";
    return OwnRecords.rules(EVIDENCE, article);
  }

  @Test
  void aTreatmentThatTheNextClauseLendsIsNoneOfTheFirst() throws Exception {
    assertThat(
            rules(
                "It did not lower deaths by day 90, and bleeding was commoner with alteplase [1]."))
        .isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "QUO-PIC-11 | Roe and colleagues gave 300 adults zanterol 0.4 mg/kg or alteplase 0.9 mg/kg [1]."
            + " | Roe and colleagues gave 300 adults zanterol 0.25 mg/kg or alteplase 0.9 mg/kg [1].",
        "QUO-PIC-11 | Roe and colleagues gave 300 adults zanterol 0.25 mg/kg or alteplase 0.6 mg/kg [1]."
            + " | Roe and colleagues gave 300 adults alteplase 0.9 mg/kg or zanterol 0.25 mg/kg [1].",
        "QUO-GEN-02 | Roe and colleagues found a risk ratio of 1.62 (95% CI 1.14 to 2.31) with zanterol [1]."
            + " | Roe and colleagues found a risk ratio of 1.62 (95% CI 1.14 to 2.31) in adults with a large clot [1].",
        "QUO-GEN-02 | Roe and colleagues found a risk ratio of 1.62 (95% CI 1.14 to 2.31) on a Friday [1]."
            + " | Roe and colleagues found a risk ratio of 1.62 (95% CI 1.14 to 2.31) in 80-year-olds [1].",
        "LNG-ABS-01 | Zanterol clears pain for good [1]. | Zanterol clears pain [1].",
        "QUO-PIC-06 | The benefit of zanterol was seen at 52 weeks as well, with 12% [1]."
            + " | The benefit of zanterol was seen at 90 days as well, with 12% [1].",
        "QUO-NUM-06 | In a head-to-head trial 12% died on alteplase, and 19% on zanterol [1]."
            + " | In a head-to-head trial 12% died on zanterol, and 19% on alteplase [1].",
        "QUO-PIC-03 | Zanterol is more effective than aspirin: in a head-to-head trial 12% died, against 19% [1]."
            + " | Zanterol is more effective than alteplase: in a head-to-head trial 12% died, against 19% [1].",
        "QUO-PIC-02 | Aspirin is cheap. The tablets were given by Roe and colleagues [1]. Aspirin gave no second stroke in 300 adults [1]."
            + " | Aspirin is cheap. Roe and colleagues looked at 300 adults [1]. They recorded no second stroke [1].",
        "QUO-PIC-02 | Roe and colleagues gave 300 adults with stroke biologics [1]."
            + " | The trial of 300 adults with stroke was paid for by the manufacturer, Norrland Biologics [1]."
      })
  void whatIsToldOtherwiseIsFound(String rule, String wrong, String right) throws Exception {
    assertThat(rules(wrong)).contains(rule);
    assertThat(rules(right)).doesNotContain(rule);
  }
}
