package org.probatum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.text.table.Row;
import org.probatum.text.table.Table;

class VocabularyTest {

  private static final Map<String, Lexicon> LEXICONS =
      List.of("conditions", "interventions", "outcomes").stream()
          .collect(Collectors.toMap(name -> name, name -> Lexicon.of(table(name))));

  private static Table table(String name) {
    return Table.bundled("rules/vocabulary/en/" + name + ".csv");
  }

  private static Set<String> concepts(String name) {
    return table(name).rows().stream()
        .map(row -> row.text("concept"))
        .collect(Collectors.toUnmodifiableSet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "conditions",
        "interventions",
        "outcomes",
        "routes",
        "designs",
        "comparators",
        "countries",
        "harms",
        "mechanisms"
      })
  void everyPhraseIsFoundAsItsOwnConceptOnly(String name) {
    Table table = table(name);
    Lexicon lexicon = Lexicon.of(table);
    List<String> lost = new ArrayList<>();
    for (Row row : table.rows()) {
      for (String phrase : row.list("phrases")) {
        String text = phrase.replace("*", "").replace("~", "x");
        Term whole = new Term(row.text("concept"), kind(row), text, new Span(0, text.length()));
        if (!lexicon.find(text).equals(List.of(whole))) {
          lost.add(row.place() + ": " + phrase);
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  private static String kind(Row row) {
    return row.optional("kind").orElse("");
  }

  /** A word beginning at the root costs a look-up per letter of every word of every article. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "conditions",
        "interventions",
        "outcomes",
        "routes",
        "designs",
        "comparators",
        "harms",
        "mechanisms"
      })
  void noPhraseBeginsWithAWordBeginning(String name) {
    assertThat(table(name).rows())
        .flatExtracting(row -> row.list("phrases"))
        .noneMatch(phrase -> phrase.split(" ")[0].endsWith("*") || phrase.startsWith("~"));
  }

  @ParameterizedTest
  @CsvSource({"conditions, 350", "interventions, 600", "outcomes, 250"})
  void theVocabularyIsBroadAndEachConceptStandsOnce(String name, int atLeast) {
    assertThat(table(name).rows())
        .hasSizeGreaterThanOrEqualTo(atLeast)
        .extracting(row -> row.text("concept"))
        .doesNotHaveDuplicates()
        .allMatch(concept -> concept.matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"conditions", "interventions", "outcomes"})
  void everyBroaderConceptExistsAndNoneIsBroaderThanItself(String name) {
    Map<String, List<String>> broader =
        table(name).rows().stream()
            .collect(Collectors.toMap(row -> row.text("concept"), row -> row.list("broader")));
    assertThat(broader.values().stream().flatMap(List::stream)).isSubsetOf(broader.keySet());
    for (String concept : broader.keySet()) {
      assertThat(above(concept, broader)).doesNotContain(concept);
    }
  }

  private static Set<String> above(String concept, Map<String, List<String>> broader) {
    Set<String> found = new HashSet<>(broader.get(concept));
    for (int before = -1; before < found.size(); ) {
      before = found.size();
      Set.copyOf(found).forEach(each -> found.addAll(broader.get(each)));
    }
    return found;
  }

  @Test
  void outcomesTellWhetherMoreIsBetter() {
    assertThat(table("outcomes").rows())
        .extracting(row -> row.text("polarity"))
        .containsOnly("GOOD", "BAD");
  }

  @ParameterizedTest
  @CsvSource({
    "conditions, heroin dependent individuals, heroin-use-disorder",
    "conditions, detoxified alcoholics, alcohol-use-disorder",
    "conditions, treatment-resistant depression, treatment-resistant-depression",
    "conditions, Crohn’s disease, crohn-disease",
    "conditions, people with T2DM, type-2-diabetes",
    "conditions, leukaemia, leukaemia",
    "conditions, leukemia, leukaemia",
    "interventions, esketamine nasal spray, esketamine",
    "interventions, ketamine infusion therapy, ketamine",
    "interventions, St. John's wort, st-johns-wort",
    "interventions, statins, statin",
    "interventions, GLP-1 receptor agonists, glp-1-agonist",
    "interventions, mindfulness-based relapse prevention, mindfulness-based-relapse-prevention",
    "outcomes, fewer heavy drinking days, alcohol-consumption",
    "outcomes, lower MADRS total scores, depressive-symptoms",
    "outcomes, cravings, craving",
    "outcomes, HbA1c, hba1c",
    "outcomes, nausea and vomiting, nausea",
  })
  void oneTermIsFoundIn(String name, String text, String concept) {
    assertThat(LEXICONS.get(name).find(text)).extracting(Term::concept).containsExactly(concept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This aids the reader.",
        "A randomised comparison of the two strategies.",
        "We urge caution in the concentration of power.",
        "The strengths and the function of this article."
      })
  void plainEnglishHoldsNoMedicalTerm(String text) {
    assertThat(LEXICONS.values()).allSatisfy(each -> assertThat(each.find(text)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Withdrawal symptoms include anxiety, depression, insomnia and nausea.",
        "Addiction is a disease and withdrawal can be hard.",
        "He had depression, pain and an overdose before treatment.",
        "Alcohol withdrawal can cause seizures."
      })
  void theDiseaseIsNoHarmOfItsTreatment(String text) {
    assertThat(Lexicon.of(table("harms")).find(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It can raise blood pressure.",
        "It has abuse potential.",
        "Dissociation passed within an hour.",
        "It may cause severe nausea.",
        "Side effects were mild.",
        "It is contraindicated in pregnancy."
      })
  void aHarmOfATreatmentIsFound(String text) {
    assertThat(Lexicon.of(table("harms")).find(text)).hasSize(1);
  }

  @Test
  void outcomesTellWhatAPatientNoticesFromWhatStandsInForIt() {
    Map<String, String> kinds =
        table("outcomes").rows().stream()
            .collect(Collectors.toMap(row -> row.text("concept"), row -> row.text("kind")));
    assertThat(kinds)
        .containsEntry("hba1c", "SURROGATE")
        .containsEntry("ldl-cholesterol", "SURROGATE")
        .containsEntry("abstinence", "PATIENT_IMPORTANT")
        .containsEntry("major-adverse-cardiovascular-events", "COMPOSITE")
        .containsEntry("bleeding", "ADVERSE");
    assertThat(concepts("conditions")).contains("cocaine-use-disorder", "alcohol-withdrawal");
  }
}
