package org.probatum.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probatum.grading.Finding;

/** Statements beside a trial of a combined outcome, a dose, and a control of several kinds. */
class SourcePartsTest {

  private static final String EVIDENCE =
      """
      {"format": "probatum-evidence/1", "works": [{
        "key": "miller2019", "title": "Metformin for the heart: a randomised trial",
        "authors": ["Miller A", "Brown T"], "journal": "Lancet", "year": 2019, "volume": "1", "pages": "2-9",
        "sources": [{"id": "a", "address": "https://example.org/1", "depth": "abstract"}],
        "studies": [{
          "design": "randomised trial", "designWords": "randomised trial in parallel groups",
          "population": "adults with heart failure", "intervention": "metformin 200 mg daily",
          "comparator": {"type": "placebo", "detail": "placebo"}, "randomised": 8400,
          "arms": [
            {"name": "metformin", "role": "intervention", "participants": 4200},
            {"name": "placebo", "role": "comparator", "participants": 4200}],
          "outcomes": [{
            "name": "cardiovascular death, myocardial infarction or stroke", "class": "composite",
            "values": [
              {"arm": "metformin", "value": "6.5", "unit": "%"},
              {"arm": "placebo", "value": "8.0", "unit": "%"}],
            "measure": "hazard ratio", "estimate": "0.80", "low": "0.72", "high": "0.89", "p": "<0.001",
            "direction": "favours intervention", "locator": "abstract", "source": "a"}]}]},
        {
        "key": "jones2018", "title": "Therapy for insomnia: a meta-analysis",
        "authors": ["Jones B"], "journal": "Thorax", "year": 2018, "volume": "3", "pages": "4-8",
        "sources": [{"id": "a", "address": "https://example.org/2", "depth": "abstract"}],
        "studies": [{
          "design": "meta-analysis", "designWords": "meta-analysis of randomised trials",
          "population": "adults with insomnia", "intervention": "cognitive behavioural therapy",
          "comparator": {"type": "active", "detail": "waiting list, placebo or hypnotics"},
          "outcomes": [{"name": "insomnia severity", "class": "patient important",
            "direction": "favours intervention", "locator": "abstract", "source": "a"}]}]},
        {
        "key": "larsen2017", "title": "Running and knee replacement: a cohort study",
        "authors": ["Larsen V"], "journal": "Gut", "year": 2017, "volume": "5", "pages": "6-9",
        "sources": [{"id": "a", "address": "https://example.org/3", "depth": "abstract"}],
        "studies": [{
          "design": "prospective cohort", "population": "adults", "intervention": "running",
          "comparator": {"type": "none", "detail": "no running"},
          "outcomes": [{"name": "knee replacement", "class": "patient important",
            "direction": "favours intervention", "locator": "abstract", "source": "a"}]}]}]}
      """;

  private static List<String> rules(String text) throws Exception {
    String article =
        "Tablets and talk\n\nWhat was found\n\n"
            + text
            + "\n\nReferences\n\n1. Miller A, Brown T. Metformin for the heart: a randomised trial."
            + " Lancet. 2019;1:2-9.\n2. Jones B. Therapy for insomnia: a meta-analysis. Thorax."
            + " 2018;3:4-8.\n3. Larsen V. Running and knee replacement: a cohort study. Gut."
            + " 2017;5:6-9.\n";
    return OwnRecords.audit(EVIDENCE, article).grades().findings().stream()
        .map(Finding::rule)
        .filter(rule -> rule.startsWith("QUO-NUM") || rule.startsWith("QUO-PIC"))
        .distinct()
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Metformin lowered cardiovascular death by 20% [1]. | QUO-PIC-07",
        "Metformin lowered cardiovascular death, myocardial infarction or stroke by 20% [1]. | -",
        "Metformin lowered cardiovascular death or stroke by 20% [1]. | -",
        "With metformin, the absolute risk was reduced by 20% [1]. | QUO-NUM-09",
        "Metformin lowered the risk of cardiovascular death, myocardial infarction or stroke by 20 percentage points [1]. | QUO-NUM-09",
        "With metformin, the relative risk was reduced by 20% and the absolute risk by 1.5 percentage points [1]. | -",
        "Metformin was given to adults with heart failure [1]. The dose was 2,000 mg a day [1]. | QUO-NUM-05",
        "Metformin was given to adults with heart failure [1]. The dose was 200 mg a day [1]. | -",
        "Compared with a waiting list, cognitive behavioural therapy lowered insomnia severity [2]. | -",
        "Compared with usual care, cognitive behavioural therapy lowered insomnia severity [2]. | -",
        "Runners were less likely than others to have a knee replacement [3]. | -",
        "Runners were less likely than others to have a hip replacement [3]. | QUO-PIC-02"
      })
  void aPartIsNotTheWhole(String text, String rule) throws Exception {
    assertThat(rules(text)).isEqualTo(rule == null ? List.of() : List.of(rule));
  }
}
