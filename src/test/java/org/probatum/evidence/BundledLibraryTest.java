package org.probatum.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.probatum.claim.ComparatorType;
import org.probatum.claim.Route;

/** Key facts of the bundled records, as their sources print them. */
class BundledLibraryTest {

  private static final EvidenceLibrary LIBRARY = EvidenceLibrary.bundled();

  @Test
  void holdsTheTrialOfASingleInfusionForCocaine() {
    Study trial = study("dakwar-2019-cocaine");
    assertThat(trial.design()).isEqualTo(Design.RANDOMISED_TRIAL);
    assertThat(trial.randomised()).isEqualTo(55);
    assertThat(trial.arms()).extracting(Arm::participants).containsExactly(27, 28);
    assertThat(trial.comparator()).isEqualTo(ComparatorType.ACTIVE);
    assertThat(trial.comparatorWords()).contains("midazolam");
    assertThat(trial.routes()).containsExactly(Route.INTRAVENOUS);
    assertThat(trial.conditions()).contains("cocaine-use-disorder", "substance-use-disorder");
  }

  @Test
  void keepsItsPercentagesAndRatiosAsPrinted() {
    Study trial = study("dakwar-2019-cocaine");
    Outcome abstinence = outcome(trial, "abstinence");
    assertThat(abstinence.values())
        .extracting(v -> v.value() + v.unit())
        .containsExactly("48.2%", "10.7%");
    assertThat(outcome(trial, "relapse").effect().printed())
        .isEqualTo("hazard ratio 0.47 (95% CI 0.24 to 0.92), p = 0.03");
    assertThat(outcome(trial, "craving").effect().printed())
        .isEqualTo("difference in percent 58.1 (95% CI 18.6 to 78.6), p = 0.01");
  }

  @Test
  void knowsThatTheTrialReportsNoDepressiveSymptoms() {
    Outcome symptoms = outcome(study("dakwar-2019-cocaine"), "depressive-symptoms");
    assertThat(symptoms.reported()).isFalse();
    assertThat(symptoms.place().depth()).isEqualTo(ReadDepth.ABSTRACT);
  }

  @Test
  void knowsThatTheCaseSeriesHasNoControlGroup() {
    Work work = work("yoon-2019-case-series");
    Study series = work.studies().get(0);
    assertThat(work.journal()).isEqualTo("JAMA Psychiatry");
    assertThat(work.years()).containsExactly(2019);
    assertThat(series.design()).isEqualTo(Design.CASE_SERIES);
    assertThat(series.designWords()).contains("open-label");
    assertThat(series.comparator()).isEqualTo(ComparatorType.NONE);
    assertThat(series.size()).isEqualTo(5);
    assertThat(series.interventions()).contains("ketamine", "naltrexone");
  }

  @Test
  void tellsReviewsByTheirKind() {
    assertThat(study("ezquerra-romano-2018-review").design()).isEqualTo(Design.NARRATIVE_REVIEW);
    assertThat(study("jones-2018-review").design()).isEqualTo(Design.SYSTEMATIC_REVIEW);
    assertThat(study("goldfine-2023-review").design()).isEqualTo(Design.SCOPING_REVIEW);
    assertThat(study("jones-2018-review").studies()).isEqualTo(7);
    assertThat(outcome(study("jones-2018-review"), "depressive-symptoms").reported()).isFalse();
  }

  @Test
  void givesTheNarrativeReviewItsConclusion() {
    Study review = study("ezquerra-romano-2018-review");
    assertThat(review.outcomes())
        .filteredOn(outcome -> outcome.isAbout("abstinence"))
        .hasSize(2)
        .allMatch(outcome -> outcome.direction() == EffectDirection.FAVOURS_INTERVENTION);
    assertThat(review.conditions()).contains("alcohol-use-disorder", "heroin-use-disorder");
  }

  @Test
  void tellsInertFromActiveComparators() {
    assertThat(study("grabski-2022-kare").comparator()).isEqualTo(ComparatorType.PLACEBO);
    assertThat(study("dakwar-2014-cocaine").comparatorWords()).contains("lorazepam");
    assertThat(study("krupitsky-2002-heroin").comparator()).isEqualTo(ComparatorType.DOSE);
    assertThat(study("krupitsky-2002-heroin").routes()).containsExactly(Route.INTRAMUSCULAR);
  }

  @Test
  void keepsANullResultBesideAGoodOne() {
    Study trial = study("grabski-2022-kare");
    assertThat(outcome(trial, "relapse").direction()).isEqualTo(EffectDirection.NO_DIFFERENCE);
    assertThat(outcome(trial, "abstinence").effect().printed())
        .isEqualTo("mean difference 10.1 (95% CI 1.1 to 19.0)");
  }

  @Test
  void knowsWhichWorksShareTheirPeople() {
    assertThat(work("rothberg-2021-alcohol").relations())
        .contains(
            new Relation(Relation.Kind.SECONDARY_ANALYSIS, "dakwar-2020-alcohol"),
            new Relation(Relation.Kind.SAME_PARTICIPANTS, "dakwar-2020-alcohol"));
    assertThat(work("yoon-2019-reply").relations())
        .containsExactly(new Relation(Relation.Kind.REPLY_TO, "yoon-2019-case-series"));
    assertThat(work("das-2019-reconsolidation").has(Notice.Kind.CORRECTION)).isTrue();
  }

  @Test
  void tellsAnimalsFromPeople() {
    assertThat(study("schoepfer-2017-rats").human()).isFalse();
    assertThat(work("kokkinou-2018-dopamine").studies())
        .extracting(Study::human)
        .containsExactly(false, true);
  }

  @Test
  void isLargeEnoughAndSaysWhereEveryValueWasRead() {
    List<Outcome> outcomes =
        LIBRARY.works().stream()
            .flatMap(work -> work.studies().stream())
            .flatMap(study -> study.outcomes().stream())
            .toList();
    assertThat(LIBRARY.works()).hasSizeGreaterThanOrEqualTo(45);
    assertThat(LIBRARY.works()).allMatch(work -> !work.sources().isEmpty());
    assertThat(outcomes).allMatch(outcome -> !outcome.place().locator().isEmpty());
    assertThat(outcomes.stream().filter(outcome -> outcome.concepts().isEmpty()).count())
        .isLessThan(outcomes.size() / 8);
  }

  @Test
  void namesOutcomesThatBenefitsAreToldOfInWordsOfTheVocabulary() {
    Set<String> unknown =
        LIBRARY.works().stream()
            .flatMap(work -> work.studies().stream())
            .flatMap(study -> study.outcomes().stream())
            .filter(outcome -> outcome.outcomeClass() == OutcomeClass.PATIENT_IMPORTANT)
            .filter(outcome -> outcome.direction().isStated() && outcome.concepts().isEmpty())
            .map(Outcome::name)
            .collect(Collectors.toSet());
    assertThat(unknown).isEmpty();
  }

  private static Work work(String key) {
    return LIBRARY.byKey(key).orElseThrow();
  }

  private static Study study(String key) {
    return work(key).studies().get(0);
  }

  private static Outcome outcome(Study study, String concept) {
    return study.outcomes().stream()
        .filter(each -> each.isAbout(concept))
        .findFirst()
        .orElseThrow();
  }
}
