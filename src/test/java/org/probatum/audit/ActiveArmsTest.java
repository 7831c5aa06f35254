package org.probatum.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of an article beside those of a trial of two drugs and a placebo. */
class ActiveArmsTest {

  private static final String EVIDENCE =
      """
      {"format": "probatum-evidence/1", "works": [{
        "key": "miller2019", "title": "Ibuprofen or paracetamol for migraine: a randomised trial",
        "authors": ["Miller A", "Brown T"], "journal": "Lancet", "year": 2019, "volume": "1", "pages": "2-9",
        "sources": [{"id": "a", "address": "https://example.org/1", "depth": "abstract"}],
        "studies": [{
          "design": "randomised trial", "designWords": "randomised trial",
          "population": "adults with migraine", "intervention": "ibuprofen or paracetamol",
          "comparator": {"type": "placebo", "detail": "placebo"}, "randomised": 300,
          "arms": [
            {"name": "ibuprofen", "role": "intervention", "participants": 100},
            {"name": "paracetamol", "role": "intervention", "participants": 100},
            {"name": "placebo", "role": "comparator", "participants": 100}],
          "outcomes": [{
            "name": "vomiting", "class": "patient important", "timepoint": "24 weeks",
            "values": [
              {"arm": "ibuprofen", "value": "52", "unit": "%"},
              {"arm": "paracetamol", "value": "55", "unit": "%"},
              {"arm": "placebo", "value": "61", "unit": "%"}],
            "direction": "no difference", "locator": "abstract", "source": "a"},
          {
            "name": "days lost", "class": "patient important",
            "measure": "mean difference", "estimate": "-0.43", "low": "-0.59", "high": "-0.28",
            "direction": "favours intervention", "locator": "abstract", "source": "a"}]}]}]}
      """;

  private static List<String> rules(String sentence) throws Exception {
    String article =
        "Tablets for migraine\n\nWhat was found\n\n"
            + sentence
            + "\n\nReferences\n\n1. Miller A, Brown T. Ibuprofen or paracetamol for migraine: a"
            + " randomised trial. Lancet. 2019;1:2-9.\n";
    return OwnRecords.rules(EVIDENCE, article, rule -> rule.startsWith("QUO-NUM"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vomiting occurred in 52% with ibuprofen and 55% with paracetamol [1]. | ",
        "Vomiting occurred in 55% with ibuprofen and 52% with paracetamol [1]. | QUO-NUM-06",
        "Vomiting with ibuprofen, paracetamol and placebo occurred in 52%, 55% and 61%, respectively [1]. | ",
        "Vomiting with ibuprofen, paracetamol and placebo occurred in 55%, 52% and 61%, respectively [1]. | QUO-NUM-06",
        "People taking ibuprofen were less likely to vomit than people taking paracetamol (52% versus 55%) [1]. | ",
        "People taking ibuprofen were less likely to vomit than people taking paracetamol (55% versus 52%) [1]. | QUO-NUM-06",
        "With ibuprofen the days lost were lower by 0.43 percentage points (95% CI 0.28 to 0.59) [1]. | ",
        "With ibuprofen the days lost were lower by 0.97 percentage points (95% CI 0.28 to 0.59) [1]. | QUO-NUM-01"
      })
  void eachOfTwoDrugsHasItsOwnNumbers(String sentence, String rule) throws Exception {
    assertThat(rules(sentence)).isEqualTo(rule == null ? List.of() : List.of(rule));
  }
}
