package org.probatum.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a record tells apart: treatments given together, doses, women and men, kinds of fracture.
 */
class ToldApartTest {

  private static final String EVIDENCE =
      """
      {"format": "probatum-evidence/1", "works": [{
        "key": "roe2019", "title": "Exercise for depression: a randomised trial",
        "authors": ["Roe A", "Lind B"], "journal": "Lancet", "year": 2019, "volume": "1", "pages": "2-9",
        "sources": [{"id": "a", "address": "https://example.org/1", "depth": "abstract"}],
        "studies": [{
          "design": "randomised trial", "designWords": "randomised trial",
          "population": "adults with depression",
          "intervention": "exercise three times a week plus escitalopram",
          "comparator": {"type": "dose", "detail": "exercise once a week plus escitalopram"},
          "randomised": 300,
          "outcomes": [{
            "name": "depressive symptoms", "class": "patient important",
            "direction": "favours intervention", "primary": true, "locator": "t", "source": "a"},
           {"name": "insomnia in women", "class": "other", "measure": "prevalence",
            "estimate": "19.2", "locator": "t", "source": "a"},
           {"name": "insomnia in men", "class": "other", "measure": "prevalence",
            "estimate": "3.4", "locator": "t", "source": "a"},
           {"name": "vertebral fracture", "class": "patient important",
            "direction": "favours intervention", "locator": "t", "source": "a"},
           {"name": "nonvertebral fracture", "class": "patient important",
            "direction": "no difference", "locator": "t", "source": "a"}]}]}]}
      """;

  private static List<String> rules(String sentence) throws Exception {
    String article =
        "Exercise\n\nWhat was found\n\nA trial by Roe and colleagues tested exercise"
            + " in adults with depression [1]. "
            + sentence
            + "\n\nReferences\n\n1. Roe A, Lind B. Exercise for depression: a"
            + " randomised trial. Lancet. 2019;1:2-9.\n";
    return OwnRecords.rules(EVIDENCE, article);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "QUO-PIC-14 | Exercise on its own lowered depressive symptoms [1]. | Exercise plus escitalopram lowered depressive symptoms [1].",
        "QUO-PIC-14 | Exercise alone lowered depressive symptoms [1]. | Depressive symptoms were lower than with exercise alone [1].",
        "QUO-PIC-08 | Exercise lowered depressive symptoms more than placebo [1]. | Exercise lowered depressive symptoms more than the control group [1].",
        "QUO-NUM-17 | Insomnia was present in 19.2% of men [1]. | Insomnia was present in 19.2% of women [1].",
        "QUO-CON-03 | Exercise lowered non-vertebral fractures [1]. | Exercise lowered vertebral fractures [1].",
        "QUO-PIC-09 | Exercise lowered hip fractures [1]. | Exercise lowered fractures of the spine [1]."
      })
  void whatIsToldOtherwiseIsFound(String rule, String wrong, String right) throws Exception {
    assertThat(rules(wrong)).contains(rule);
    assertThat(rules(right)).doesNotContain(rule);
  }
}
