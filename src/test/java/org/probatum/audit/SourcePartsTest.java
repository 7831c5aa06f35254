package org.probatum.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            "direction": "favours intervention", "locator": "abstract", "source": "a"},
          {
            "name": "stroke in people with diabetes", "class": "patient important",
            "measure": "hazard ratio", "estimate": "0.60", "low": "0.40", "high": "0.90",
            "direction": "favours intervention", "locator": "abstract", "source": "a"},
          {
            "name": "falls", "class": "patient important",
            "values": [
              {"arm": "metformin", "value": "5.1", "unit": "per 1000"},
              {"arm": "placebo", "value": "6.1", "unit": "per 1000"}],
            "direction": "favours intervention", "locator": "abstract", "source": "a"},
          {
            "name": "hospital stay", "class": "patient important",
            "values": [
              {"arm": "metformin", "value": "7.2", "unit": "days"},
              {"arm": "placebo", "value": "9.5", "unit": "days"}],
            "direction": "favours intervention", "locator": "abstract", "source": "a"}]}]},
        {
        "key": "roe2016", "title": "Work after sepsis: a survey",
        "authors": ["Roe C"], "journal": "Gut", "year": 2016, "volume": "4", "pages": "7-8",
        "sources": [{"id": "a", "address": "https://example.org/4", "depth": "abstract"}],
        "studies": [{
          "design": "survey", "population": "people who survived sepsis", "intervention": "none",
          "analysed": 612,
          "outcomes": [{"name": "back at work", "class": "patient important",
            "measure": "prevalence", "estimate": "43", "locator": "abstract", "source": "a"}]}]},
        {
        "key": "kim2015", "title": "A test for influenza: a diagnostic accuracy study",
        "authors": ["Kim D"], "journal": "Gut", "year": 2015, "volume": "3", "pages": "8-9",
        "sources": [{"id": "a", "address": "https://example.org/5", "depth": "abstract"}],
        "studies": [{
          "design": "diagnostic accuracy", "population": "adults with cough", "intervention": "a swab",
          "analysed": 900,
          "outcomes": [
            {"name": "sensitivity for influenza", "class": "other",
              "measure": "prevalence", "estimate": "88", "locator": "abstract", "source": "a"},
            {"name": "specificity for influenza", "class": "other",
              "measure": "prevalence", "estimate": "74", "locator": "abstract", "source": "a"}]}]},
        {
        "key": "jones2018", "title": "Therapy for insomnia: a meta-analysis",
        "authors": ["Jones B"], "journal": "Thorax", "year": 2018, "volume": "3", "pages": "4-8",
        "sources": [{"id": "a", "address": "https://example.org/2", "depth": "abstract"}],
        "studies": [{
          "design": "meta-analysis", "designWords": "meta-analysis of randomised trials",
          "population": "adults with insomnia", "intervention": "cognitive behavioural therapy",
          "comparator": {"type": "active", "detail": "waiting list, placebo or hypnotics"},
          "outcomes": [{"name": "insomnia severity", "class": "patient important",
            "direction": "favours intervention", "locator": "abstract", "source": "a"},
            {"name": "remission", "class": "patient important",
            "measure": "odds ratio", "estimate": "3.0", "low": "2.0", "high": "4.5",
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
            + " 2017;5:6-9.\n4. Roe C. Work after sepsis: a survey. Gut. 2016;4:7-8.\n"
            + "5. Kim D. A test for influenza: a diagnostic accuracy study. Gut. 2015;3:8-9.\n";
    return OwnRecords.rules(
            EVIDENCE, article, rule -> rule.matches("(?:QUO-(?:NUM|PIC|GEN)|STA-OR)-.*"))
        .stream()
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
        "Metformin lowered stroke by 40% [1]. | QUO-GEN-02",
        "Among people with diabetes, metformin lowered stroke by 40% [1]. | -",
        "With metformin, the hospital stay was 9.5 days in the placebo group and 7.2 days in the metformin group [1]. | -",
        "People stayed 9.5 days with metformin and 7.2 days with placebo [1]. | QUO-NUM-06",
        "The test had a sensitivity of 74% and a specificity of 88% [5]. | QUO-NUM-18",
        "The test had a sensitivity of 88% and a specificity of 74% [5]. | -",
        "Remission was 3.0 times more likely with cognitive behavioural therapy [2]. | STA-OR-01",
        "The odds of remission were 3.0 times as high with cognitive behavioural therapy (odds ratio 3.0) [2]. | -",
        "Falls numbered 6.1 per 1,000 with metformin and 5.1 per 1,000 with placebo [1]. | QUO-NUM-06",
        "Falls numbered 5.1 per 1,000 with metformin and 6.1 per 1,000 with placebo [1]. | -",
        "In the survey, 43% were back at work [4]. | -",
        "In the survey, 34% were back at work [4]. | QUO-NUM-01",
        "Metformin was superior to other heart drugs for stroke [1]. | QUO-PIC-08",
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
