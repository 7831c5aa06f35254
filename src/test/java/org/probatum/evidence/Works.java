package org.probatum.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.probatum.claim.ComparatorType;
import org.probatum.text.LiteralNumber;

/** Makes works for tests out of the few words that a test is about. */
final class Works {

  private static final StudyTerms TERMS = StudyTerms.bundled();

  private final String key;
  private String title = "A title of its own";
  private List<String> authors = List.of("Smith J");
  private String journal = "Journal of Trials";
  private int year = 2020;
  private String doi;
  private String volume;
  private String pages;
  private Design design = Design.RANDOMISED_TRIAL;
  private String population = "";
  private String intervention = "";
  private ComparatorType comparator = ComparatorType.PLACEBO;
  private String comparatorWords = "placebo";
  private String timepoint;
  private final List<Outcome> outcomes = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  private Works(String key) {
    this.key = key;
  }

  static Works of(String key) {
    return new Works(key);
  }

  Works title(String words) {
    title = words;
    return this;
  }

  Works by(String author, String where, int when) {
    authors = List.of(author);
    journal = where;
    year = when;
    return this;
  }

  Works doi(String identifier) {
    doi = identifier;
    return this;
  }

  Works pages(String inVolume, String range) {
    volume = inVolume;
    pages = range;
    return this;
  }

  Works design(Design what) {
    design = what;
    return this;
  }

  Works about(String treatment, String people) {
    intervention = treatment;
    population = people;
    return this;
  }

  Works against(ComparatorType type, String words) {
    comparator = type;
    comparatorWords = words;
    return this;
  }

  Works found(String outcome, EffectDirection direction, String... percentages) {
    return outcome(outcome, direction, true, percentages);
  }

  /** The outcomes that follow are measured then. */
  Works at(String time) {
    timepoint = time;
    return this;
  }

  Works lookedInVainFor(String outcome) {
    return outcome(outcome, EffectDirection.NOT_STATED, false);
  }

  Works related(Relation.Kind kind, String other) {
    relations.add(new Relation(kind, other));
    return this;
  }

  private Works outcome(
      String name, EffectDirection direction, boolean reported, String... percentages) {
    outcomes.add(
        new Outcome(
            key,
            name,
            TERMS.outcomes(name),
            OutcomeClass.PATIENT_IMPORTANT,
            timepoint,
            Arrays.stream(percentages)
                .map(each -> new ArmValue("drug", LiteralNumber.of(each), "%"))
                .toList(),
            null,
            direction,
            null,
            reported,
            new Place(ReadDepth.ABSTRACT, "abstract", "")));
    return this;
  }

  Work work() {
    return new Work(
        key,
        title,
        authors,
        journal,
        List.of(year),
        volume,
        null,
        pages,
        doi,
        null,
        null,
        List.of(),
        relations,
        List.of(study()),
        Origin.CURATED,
        List.of());
  }

  private Study study() {
    return new Study(
        key,
        key,
        design,
        design.words(),
        !design.isNonHuman(),
        population,
        TERMS.conditions(population),
        intervention,
        TERMS.interventions(intervention),
        Set.of(),
        List.of(),
        comparator,
        comparatorWords,
        Set.of(),
        100,
        null,
        null,
        List.of(),
        outcomes,
        List.of(),
        null,
        null,
        Origin.CURATED,
        ReadDepth.ABSTRACT);
  }
}
