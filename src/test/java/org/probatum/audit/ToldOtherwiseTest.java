package org.probatum.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a source tells in one unit, of one chance, place or time, and an article in another. */
class ToldOtherwiseTest {

  private static final String EVIDENCE =
      """
      {"format": "probatum-evidence/1", "works": [{
        "key": "miller2019", "title": "Early walking after stroke: a randomised trial",
        "authors": ["Miller A", "Brown T"], "journal": "Lancet", "year": 2019, "volume": "1", "pages": "2-9",
        "sources": [{"id": "a", "address": "https://example.org/1", "depth": "abstract"}],
        "studies": [{
          "design": "randomised trial", "population": "adults with stroke in 24 hospitals in three countries",
          "intervention": "early walking", "comparator": {"type": "active", "detail": "bed exercises"},
          "randomised": 400,
          "arms": [
            {"name": "early walking", "role": "intervention", "participants": 200},
            {"name": "bed exercises", "role": "comparator", "participants": 200}],
          "outcomes": [{
            "name": "time to first step, minutes", "class": "other",
            "values": [
              {"arm": "early walking", "value": "589", "unit": "minutes"},
              {"arm": "bed exercises", "value": "600", "unit": "minutes"}],
            "measure": "mean difference", "estimate": "-11.2", "low": "-18.2", "high": "-4.2",
            "direction": "favours intervention", "locator": "abstract", "source": "a"},
          {
            "name": "change in body weight, percent", "class": "surrogate", "timepoint": "12 weeks",
            "values": [
              {"arm": "early walking", "value": "-14.9", "unit": "%"},
              {"arm": "bed exercises", "value": "-2.4", "unit": "%"}],
            "direction": "favours intervention", "locator": "abstract", "source": "a"},
          {
            "name": "falls", "class": "adverse", "timepoint": "12 weeks",
            "values": [
              {"arm": "early walking", "value": "7", "unit": "%"},
              {"arm": "bed exercises", "value": "5", "unit": "%"}],
            "direction": "no difference", "locator": "abstract", "source": "a"},
          {
            "name": "mortality", "class": "patient important", "timepoint": "12 weeks",
            "values": [
              {"arm": "early walking", "value": "48", "unit": "%"},
              {"arm": "bed exercises", "value": "51", "unit": "%"}],
            "direction": "no difference", "locator": "abstract", "source": "a"},
          {
            "name": "independence", "class": "patient important", "timepoint": "12 weeks",
            "values": [
              {"arm": "early walking", "value": "82", "unit": "%"},
              {"arm": "bed exercises", "value": "71", "unit": "%"}],
            "direction": "favours intervention", "locator": "abstract", "source": "a"}]}]},
        {
        "key": "jones2018", "title": "A chest film for tuberculosis: a diagnostic accuracy study",
        "authors": ["Jones B"], "journal": "Thorax", "year": 2018, "volume": "3", "pages": "4-8",
        "sources": [{"id": "a", "address": "https://example.org/2", "depth": "abstract"}],
        "studies": [{
          "design": "diagnostic accuracy", "population": "adults with cough",
          "intervention": "chest film", "analysed": 900,
          "outcomes": [
            {"name": "sensitivity for tuberculosis", "class": "other", "measure": "prevalence",
             "estimate": "88", "locator": "abstract", "source": "a"},
            {"name": "specificity for tuberculosis", "class": "other", "measure": "prevalence",
             "estimate": "74", "locator": "abstract", "source": "a"}]}]},
        {
        "key": "kent2017", "title": "Nuts and heart disease: a cohort study",
        "authors": ["Kent C"], "journal": "BMJ", "year": 2017, "volume": "5", "pages": "6-9",
        "sources": [{"id": "a", "address": "https://example.org/3", "depth": "abstract"}],
        "studies": [{
          "design": "prospective cohort", "population": "nurses", "intervention": "nuts",
          "comparator": {"type": "none", "detail": "no nuts"}, "analysed": 7000,
          "outcomes": [
            {"name": "coronary heart disease", "class": "patient important", "measure": "hazard ratio",
             "estimate": "0.86", "low": "0.81", "high": "0.91", "direction": "favours intervention",
             "locator": "abstract", "source": "a"}]}]},
        {
        "key": "lind2016", "title": "A flu vaccine for older adults: a randomised trial",
        "authors": ["Lind D"], "journal": "Gut", "year": 2016, "volume": "7", "pages": "8-9",
        "sources": [{"id": "a", "address": "https://example.org/4", "depth": "abstract"}],
        "studies": [{
          "design": "randomised trial", "population": "older adults", "intervention": "influenza vaccine",
          "comparator": {"type": "placebo", "detail": "placebo"}, "randomised": 900,
          "outcomes": [
            {"name": "influenza", "class": "patient important", "measure": "vaccine efficacy",
             "estimate": "63", "low": "50", "high": "73", "direction": "favours intervention",
             "locator": "abstract", "source": "a"},
            {"name": "hospital admission", "class": "patient important", "measure": "rate ratio",
             "estimate": "0.72", "low": "0.60", "high": "0.86", "direction": "favours intervention",
             "locator": "abstract", "source": "a"}]}]}]}
      """;

  private static List<String> rules(String text) throws Exception {
    String article =
        "What is new\n\nWhat was found\n\n"
            + text
            + "\n\nReferences\n\n1. Miller A, Brown T. Early walking after stroke: a randomised"
            + " trial. Lancet. 2019;1:2-9.\n2. Jones B. A chest film for tuberculosis: a diagnostic"
            + " accuracy study. Thorax. 2018;3:4-8.\n3. Kent C. Nuts and heart disease: a cohort"
            + " study. BMJ. 2017;5:6-9.\n4. Lind D. A flu vaccine for older adults: a randomised"
            + " trial. Gut. 2016;7:8-9.\n";
    return OwnRecords.rules(
            EVIDENCE, article, rule -> rule.startsWith("QUO-") && !rule.equals("QUO-RSK-01"))
        .stream()
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Early walking shortened the time to the first step by 11.2 hours (95% CI 4.2 to 18.2) [1]. | QUO-NUM-05",
        "With early walking people walked 11.2 hours sooner [1]. | QUO-NUM-05",
        "With early walking 11% more people were independent [1]. | QUO-NUM-19",
        "A positive film means an 88% chance of having tuberculosis [2]. | ",
        "A positive result means an 88% chance of having tuberculosis [2]. | QUO-NUM-20",
        "Of a chest film that is negative, 74% of negative results are right [2]. | QUO-NUM-20",
        "The positive predictive value was 88% [2]. | QUO-NUM-20",
        "In a cohort study, nurses who ate nuts were watched [3]. In that randomised trial, heart disease was rarer (hazard ratio 0.86) [3]. | QUO-DSN-03",
        "Stroke was studied in 42 hospitals [1]. | QUO-NUM-21",
        "Stroke was studied in 24 hospitals in five countries [1]. | QUO-NUM-21",
        "Independence was more common than with their usual activities [1]. | QUO-PIC-15",
        "The benefit was still there after one year [1]. | QUO-PIC-06",
        "A chest film reduced deaths from tuberculosis by 20% [2]. | QUO-PIC-09",
        "Mortality was similar (55% versus 30%) [1]. | QUO-NUM-01",
        "Body weight had fallen by 14.9% with bed exercises and by 2.4% with early walking [1]. | QUO-NUM-06",
        "The efficacy of the flu vaccine against influenza was 73% [4]. | QUO-NUM-01",
        "With the flu vaccine hospital admission was rarer (rate ratio 0.62) [4]. | QUO-NUM-01",
        "A chest film saves lives [2]. | QUO-PIC-09",
        "Adults were randomised to the flu vaccine or to usual care [4]. | QUO-PIC-08",
        "Mortality was not reported [1]. | QUO-CON-09",
        "The trial did not report side effects [1]. | QUO-CON-09",
        "Mortality was high: two fifths of patients died [1]. | QUO-NUM-22",
        "Four in ten patients died [1]. | QUO-NUM-22"
      })
  void whatTheSourceTellsOtherwiseIsFound(String text, String rule) throws Exception {
    assertThat(rules(text)).isEqualTo(rule == null ? List.of() : List.of(rule));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Early walking shortened the time to the first step by 11.2 minutes (95% CI 4.2 to 18.2) [1].",
        "With early walking people walked 11 minutes sooner [1].",
        "With early walking people walked about 0.2 hours sooner [1].",
        "With early walking independence was higher by 11 percentage points [1].",
        "In absolute terms 11% more people were independent with early walking [1].",
        "Independence rose by 11%, from 71% to 82% [1].",
        "The film is positive in 88% of people with tuberculosis [2].",
        "The sensitivity of the film is 88% [2].",
        "In that cohort, heart disease was rarer (hazard ratio 0.86) [3].",
        "In that randomised trial, 82% were independent with early walking and 71% with bed exercises [1].",
        "Stroke was studied in 24 hospitals in three countries [1].",
        "Stroke was studied in 24 hospitals and 11 nursing homes [1].",
        "The benefit was still there after 12 weeks [1].",
        "Body weight had fallen by 14.9% with early walking and by 2.4% with bed exercises [1].",
        "The efficacy of the flu vaccine against influenza was 63% (95% CI 50 to 73) [4].",
        "The flu vaccine reduced influenza by 63% [4].",
        "Adults were randomised to the flu vaccine or a placebo [4].",
        "With the flu vaccine hospital admission was rarer (rate ratio 0.72, 95% CI 0.60 to 0.86) [4].",
        "The flu vaccine reduced hospital admission by 28% [4].",
        "Mortality was similar (48% versus 51%) [1].",
        "Mortality was not reported by sex [1].",
        "Mortality was not reported beyond 12 weeks [1].",
        "Most of the trials did not record side effects [1].",
        "Half of the patients died [1].",
        "Two fifths of the patients were given bed exercises, and mortality was 48% [1].",
        "Stroke was studied in three countries; in two hospitals few walked [1].",
        "In this randomised trial, we used the scale of nurses [3].",
        "More than a third of patients died [1].",
        "One in two patients died [1].",
        "The weight of patients was not reported [1]."
      })
  void whatTheSourceTellsIsNoDefect(String text) throws Exception {
    assertThat(rules(text)).isEmpty();
  }
}
