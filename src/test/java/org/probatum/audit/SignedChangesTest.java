package org.probatum.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.grading.ClaimVerdict;
import org.probatum.grading.Finding;
import org.probatum.grading.Grades;
import org.probatum.grading.Verdict;

/** A record holds what changed with a sign, an article tells it in words. */
class SignedChangesTest {

  private static final String EVIDENCE =
      """
      {"format": "probatum-evidence/1", "works": [{
        "key": "moss2021", "title": "Stopping or going on with semaglutide: a randomised withdrawal trial",
        "authors": ["Moss A", "Brown T"], "journal": "Lancet", "year": 2021, "volume": "1", "pages": "2-9",
        "sources": [{"id": "a", "address": "https://example.org/1", "depth": "abstract"}],
        "studies": [{
          "design": "randomised trial", "population": "adults with obesity", "intervention": "semaglutide",
          "comparator": {"type": "placebo", "detail": "switch to placebo"}, "randomised": 803,
          "arms": [
            {"name": "semaglutide", "role": "intervention", "participants": 535},
            {"name": "placebo", "role": "comparator", "participants": 268}],
          "outcomes": [{
            "name": "change in body weight", "class": "surrogate", "timepoint": "48 weeks",
            "values": [
              {"arm": "semaglutide", "value": "-7.9", "unit": "%"},
              {"arm": "placebo", "value": "6.9", "unit": "%"}],
            "direction": "favours intervention", "locator": "abstract", "source": "a"},
          {
            "name": "taking the tablets as told", "class": "other", "timepoint": "48 weeks",
            "measure": "prevalence", "estimate": "91", "locator": "abstract", "source": "a"}]}]}]}
      """;

  private static Grades grades(String text) throws Exception {
    String article =
        "Weight after stopping\n\nWhat was found\n\n"
            + text
            + "\n\nReferences\n\n1. Moss A, Brown T. Stopping or going on with semaglutide: a"
            + " randomised withdrawal trial. Lancet. 2021;1:2-9.\n";
    return OwnRecords.audit(EVIDENCE, article).grades();
  }

  private static List<String> quotationRules(String text) throws Exception {
    return grades(text).findings().stream()
        .map(Finding::rule)
        .filter(rule -> rule.startsWith("QUO-NUM") || rule.startsWith("QUO-CON"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Those who took semaglutide lost a further 7.9% of body weight, and those on placebo gained 6.9% [1].",
        "Body weight fell by 7.9% with semaglutide [1].",
        "Body weight changed by -7.9% with semaglutide [1].",
        "On placebo people regained 6.9% of their body weight [1]."
      })
  void aWordStandsForTheSign(String sentence) throws Exception {
    assertThat(quotationRules(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Those who switched to placebo lost a further 6.9% of body weight [1]. | QUO-CON-10",
        "Those who took semaglutide gained about 7.9% of body weight [1]. | QUO-CON-10",
        "Those who took semaglutide lost about 9.7% of body weight [1]. | QUO-NUM-01"
      })
  void theOtherWayRoundIsFound(String sentence, String rule) throws Exception {
    assertThat(quotationRules(sentence)).containsExactly(rule);
  }

  @Test
  void aRightNumberOfPeopleDoesNotVouchForTheRest() throws Exception {
    assertThat(
            verdicts(
                "In a withdrawal trial of 803 adults, those on placebo lost 6.9% of body weight [1]."))
        .containsExactly(Verdict.CONTRADICTED);
    assertThat(
            verdicts(
                "In a withdrawal trial of 803 adults, 91% were taking the tablets as told [1]."))
        .containsExactly(Verdict.SUPPORTED);
    assertThat(
            verdicts("In a withdrawal trial of 803 adults, 91% slept well and had less pain [1]."))
        .doesNotContain(Verdict.SUPPORTED);
  }

  private static List<Verdict> verdicts(String text) throws Exception {
    return grades(text).verdicts().stream().map(ClaimVerdict::verdict).distinct().toList();
  }
}
