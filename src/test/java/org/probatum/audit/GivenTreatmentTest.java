package org.probatum.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an article says of dose, length and people beside the record of a drug of no vocabulary. */
class GivenTreatmentTest {

  private static final String EVIDENCE =
      """
      {"format": "probatum-evidence/1", "works": [{
        "key": "roe2019", "title": "Zanterol for back pain: a randomised trial",
        "authors": ["Roe A", "Lind B"], "journal": "Lancet", "year": 2019, "volume": "1", "pages": "2-9",
        "sources": [{"id": "a", "address": "https://example.org/1", "depth": "abstract"}],
        "studies": [{
          "design": "randomised trial", "designWords": "randomised trial",
          "population": "adults with mild to moderate back pain (osteoarthritis excluded)",
          "intervention": "zanterol 2 mg once daily for 6 months", "followUp": "2 years",
          "comparator": {"type": "placebo", "detail": "placebo"}, "randomised": 300,
          "outcomes": [{
            "name": "pain", "class": "patient important", "direction": "favours intervention",
            "primary": true, "locator": "abstract", "source": "a"},
           {"name": "sleep", "class": "patient important", "timepoint": "6 months",
            "direction": "favours intervention", "locator": "abstract", "source": "a"},
           {"name": "nausea", "class": "adverse",
            "direction": "favours comparator", "locator": "abstract", "source": "a"}]}]}]}
      """;

  private static List<String> rules(String sentence) throws Exception {
    String article =
        "Tablets for the back\n\nWhat was found\n\nA trial by Roe and colleagues tested zanterol"
            + " in adults with back pain [1]. "
            + sentence
            + "\n\nReferences\n\n1. Roe A, Lind B. Zanterol for back pain: a"
            + " randomised trial. Lancet. 2019;1:2-9.\n";
    return OwnRecords.rules(EVIDENCE, article);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "QUO-PIC-11 | Zanterol was given at 5 mg a day [1]. | Zanterol was given at 2 mg a day [1].",
        "QUO-PIC-17 | Participants took it for 12 months [1]. | Participants took it for 26 weeks [1].",
        "QUO-PIC-17 | They were given it for a year [1]. | They were followed for a year [1].",
        "QUO-PIC-17 | They took it for 12 months [1]. | They took it for 2 years [1].",
        "QUO-PIC-18 | The average follow-up was 9 weeks [1]. | The average follow-up was 24 months [1].",
        "QUO-PIC-18 | They were followed for two weeks [1]. | They were followed for six months [1].",
        "QUO-PIC-18 | Follow-up lasted 5 years [1]. | Follow-up was at least 6 weeks [1].",
        "QUO-PIC-06 | Zanterol improved sleep at 3 weeks [1]. | Zanterol improved sleep, longer by 30 minutes [1].",
        "QUO-PIC-06 | Zanterol improved sleep by 3 weeks [1]. | Zanterol improved sleep by 16 minutes [1].",
        "QUO-CON-07 | Zanterol had no side effects [1]. | Zanterol had few side effects [1].",
        "QUO-PIC-13 | The trial was in people with osteoarthritis [1]."
            + " | The trial was in people with back pain [1].",
        "QUO-PIC-13 | The trial was in people with severe back pain [1]."
            + " | The trial was in people with moderate back pain [1]."
      })
  void whatIsToldOtherwiseIsFound(String rule, String wrong, String right) throws Exception {
    assertThat(rules(wrong)).contains(rule);
    assertThat(rules(right)).doesNotContain(rule);
  }
}
