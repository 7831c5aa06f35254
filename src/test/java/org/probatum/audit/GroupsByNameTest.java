package org.probatum.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A trial in which the name of the control group holds the word for what was measured. */
class GroupsByNameTest {

  private static final String EVIDENCE =
      """
      {"format": "probatum-evidence/1", "works": [{
        "key": "roe2019", "title": "A course for insomnia: a randomised trial",
        "authors": ["Roe A", "Lind B"], "journal": "Lancet", "year": 2019, "volume": "1", "pages": "2-9",
        "sources": [{"id": "a", "address": "https://example.org/1", "depth": "abstract"}],
        "studies": [{
          "design": "randomised trial", "designWords": "randomised trial",
          "population": "adults with insomnia", "intervention": "an online course",
          "comparator": {"type": "active", "detail": "sleep education"}, "randomised": 300,
          "arms": [{"name": "online course", "role": "intervention", "participants": 150},
                   {"name": "sleep education", "role": "comparator", "participants": 150}],
          "outcomes": [{
            "name": "sleep", "class": "patient important", "direction": "favours intervention",
            "primary": true, "locator": "abstract", "source": "a"}]}]}]}
      """;

  private static List<String> rules(String sentence) throws Exception {
    String article =
        "A course\n\nWhat was found\n\n"
            + sentence
            + "\n\nReferences\n\n1. Roe A, Lind B. A course for insomnia: a randomised trial."
            + " Lancet. 2019;1:2-9.\n";
    return OwnRecords.rules(EVIDENCE, article);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lessons that teach people how to sleep worked better than advice [1]. | false",
        "The education improved sleep more [1]. | true"
      })
  void aMeasuredThingNamesNoGroup(String sentence, boolean contradicted) throws Exception {
    assertThat(rules(sentence).contains("QUO-CON-02")).isEqualTo(contradicted);
  }
}
