package org.probatum.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of an article beside those of a trial whose control is named after what it lacked. */
class UntreatedArmTest {

  private static final String EVIDENCE =
      """
      {"format": "probatum-evidence/1", "works": [{
        "key": "roe2019", "title": "Zanterol for stroke: a randomised trial",
        "authors": ["Roe A", "Lind B"], "journal": "Lancet", "year": 2019, "volume": "1", "pages": "2-9",
        "sources": [{"id": "a", "address": "https://example.org/1", "depth": "abstract"}],
        "studies": [{
          "design": "randomised trial", "designWords": "randomised trial",
          "population": "adults with stroke", "intervention": "zanterol",
          "comparator": {"type": "none", "detail": "no zanterol"}, "randomised": 300,
          "arms": [{"name": "zanterol", "role": "intervention", "participants": 150},
                   {"name": "no zanterol", "role": "comparator", "participants": 149}],
          "outcomes": [{
            "name": "recovery", "class": "patient important",
            "values": [{"arm": "zanterol", "value": "23.9", "unit": "%"}, {"arm": "no zanterol", "value": "18.9", "unit": "%"}],
            "direction": "favours intervention", "primary": true, "locator": "abstract", "source": "a"}]}]}]}
      """;

  private static List<String> rules(String sentence) throws Exception {
    String article =
        "Clots\n\nWhat was found\n\n"
            + sentence
            + "\n\nReferences\n\n1. Roe A, Lind B. Zanterol for stroke: a randomised trial. Lancet."
            + " 2019;1:2-9.\n";
    return OwnRecords.rules(EVIDENCE, article, rule -> rule.startsWith("QUO-NUM"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Recovery was seen in 23.9% after zanterol versus 18.9% without [1]. | ",
        "Recovery was seen in 18.9% after zanterol versus 23.9% without [1]. | QUO-NUM-06",
        "Recovery was more common in people who took zanterol than in those who did not: 23.9% compared with 18.9% [1]. | ",
        "Recovery was more common in people who took zanterol than in those who did not: 18.9% compared with 23.9% [1]. | QUO-NUM-06",
        "Recovery was more common on zanterol than in people who took none: 36 of 150 against 28 of 149 [1]. | ",
        "Recovery was more common on zanterol than in people who took none: 36 of 149 against 28 of 150 [1]. | QUO-NUM-06",
        "Recovery was seen in 18.9% of controls and 23.9% of those given zanterol [1]. | "
      })
  void theTreatedAreToldFromTheUntreated(String sentence, String rule) throws Exception {
    assertThat(rules(sentence)).isEqualTo(rule == null ? List.of() : List.of(rule));
  }
}
