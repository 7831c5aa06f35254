package org.probatum.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.grading.Finding;

/** Figures of an article beside those of a trial that measured twice, and of a review. */
class SourceFiguresTest {

  private static final String EVIDENCE =
      """
      {"format": "probatum-evidence/1", "works": [{
        "key": "miller2019", "title": "Metformin for gout: a randomised trial",
        "authors": ["Miller A", "Brown T"], "journal": "Lancet", "year": 2019, "volume": "1", "pages": "2-9",
        "sources": [{"id": "a", "address": "https://example.org/1", "depth": "abstract"}],
        "studies": [{
          "design": "randomised trial", "designWords": "randomised trial in parallel groups",
          "population": "adults with gout", "intervention": "metformin",
          "comparator": {"type": "placebo", "detail": "placebo"}, "randomised": 85,
          "arms": [
            {"name": "metformin", "role": "intervention", "participants": 43},
            {"name": "placebo", "role": "comparator", "participants": 42}],
          "outcomes": [{
            "name": "remission early", "class": "patient important", "timepoint": "3 months",
            "values": [
              {"arm": "metformin", "value": "58.1", "unit": "%"},
              {"arm": "placebo", "value": "21.4", "unit": "%"}],
            "measure": "hazard ratio", "estimate": "0.47", "low": "0.24", "high": "0.92", "p": "0.03",
            "direction": "favours intervention", "locator": "abstract", "source": "a"},
          {
            "name": "remission late", "class": "patient important", "timepoint": "12 months",
            "values": [
              {"arm": "metformin", "value": "44.2", "unit": "%"},
              {"arm": "placebo", "value": "35.7", "unit": "%"}],
            "direction": "favours intervention", "locator": "abstract", "source": "a"}]}]},
        {
        "key": "jones2018", "title": "Metformin and asthma: a systematic review",
        "authors": ["Jones B"], "journal": "Thorax", "year": 2018, "volume": "3", "pages": "4-8",
        "sources": [{"id": "a", "address": "https://example.org/2", "depth": "abstract"}],
        "studies": [{
          "design": "systematic review", "designWords": "systematic review",
          "population": "people with asthma (7 studies)", "intervention": "metformin",
          "studies": 7}]}]}
      """;

  private static String article(String text) {
    return "Metformin and gout\n\nWhat was found\n\n"
        + text
        + "\n\nReferences\n\n1. Miller A, Brown T. Metformin for gout: a randomised trial. Lancet."
        + " 2019;1:2-9.\n2. Jones B. Metformin and asthma: a systematic review. Thorax."
        + " 2018;3:4-8.\n";
  }

  private static List<Finding> findings(String text) throws Exception {
    return OwnRecords.audit(EVIDENCE, article(text)).grades().findings();
  }

  private static List<String> rules(String text) throws Exception {
    return OwnRecords.rules(
        EVIDENCE,
        article(text),
        rule ->
            rule.startsWith("QUO-NUM")
                || rule.equals("QUO-PIC-13")
                || rule.equals("STA-CI-02")
                || rule.equals("REF-ATT-05"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Metformin led to remission in almost 60% of the metformin group [1].",
        "With metformin 58.1% and with placebo 21.4% reached remission [1].",
        "Of 85 adults, 43 were allocated to metformin and 42 to placebo [1].",
        "The hazard ratio for remission was 0.47 (95% CI 0.24 to 0.92) with metformin [1].",
        "A systematic review in Thorax in 2018 [2] analysed seven studies on metformin for asthma."
      })
  void whatTheSourceGivesIsRight(String sentence) throws Exception {
    assertThat(rules(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "With metformin almost 70% reached remission [1]. | QUO-NUM-01",
        "With metformin 44.2% and with placebo 21.4% reached remission [1]. | QUO-NUM-14",
        "Of 85 adults, 60 were allocated to metformin and 25 to placebo [1]. | QUO-NUM-15",
        "Two groups were formed of 85 adults: 60 receiving metformin, and 25 receiving placebo [1]. | QUO-NUM-15",
        "The risk ratio for remission was 0.47 (95% CI 0.24 to 0.92) with metformin [1]. | QUO-NUM-07",
        "The hazard ratio for remission was 0.47 (95% CI 0.92 to 0.24) with metformin [1]. | STA-CI-02",
        "A systematic review in Thorax in 2018 [2] analysed seven studies on metformin for malaria. | QUO-PIC-13",
        "A systematic review in Thorax in 2018 [2] analysed seven studies on metformin for opioid use disorder. | QUO-PIC-13"
      })
  void whatItGivesOtherwiseIsFound(String sentence, String rule) throws Exception {
    assertThat(rules(sentence)).containsExactly(rule);
  }

  @Test
  void numbersOfTheStudyToldOfUnderAnotherMarkerAreFound() throws Exception {
    String opening = "A trial in the Lancet in 2019 [1] gave metformin to adults with gout. ";
    assertThat(rules(opening + "Remission was reached by 58.1% of the metformin group [2]."))
        .containsExactly("REF-ATT-05");
    assertThat(rules(opening + "Remission was reached by 58.1% of the metformin group [1]."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The study, a case series, gave adults metformin. | QUO-DSN-03",
        "The study gave 85 adults metformin in a crossover trial. | QUO-DSN-03",
        "The study divided 85 adults into three groups. | QUO-DSN-03",
        "The study divided 85 adults into two groups. | ",
        "The study gave 85 adults metformin in a parallel-group design. | ",
        "Many reactions are known from case reports. | "
      })
  void aTrialThatWasLaidOutOtherwiseIsFound(String sentence, String rule) throws Exception {
    String opening = "A trial in the Lancet in 2019 [1] gave metformin to adults with gout. ";
    assertThat(findings(opening + sentence))
        .extracting(Finding::rule)
        .filteredOn(each -> each.equals("QUO-DSN-03"))
        .isEqualTo(rule == null ? List.of() : List.of(rule));
  }

  @Test
  void aNumberOfOneTimeIsExpectedWithItsTime() throws Exception {
    assertThat(findings("With metformin 70.5% reached remission [1]."))
        .filteredOn(finding -> finding.rule().equals("QUO-NUM-01"))
        .singleElement()
        .extracting(Finding::expected)
        .isEqualTo("44.2% (metformin; 12 months) or 58.1% (metformin; 3 months)");
  }

  @Test
  void anOutcomeNamedInFullHasItsOwnNumbersOnly() throws Exception {
    assertThat(findings("Of the outcomes, remission late was reached by 70.5% with metformin [1]."))
        .filteredOn(finding -> finding.rule().equals("QUO-NUM-01"))
        .singleElement()
        .extracting(Finding::expected)
        .isEqualTo("44.2% (metformin; 12 months)");
  }
}
