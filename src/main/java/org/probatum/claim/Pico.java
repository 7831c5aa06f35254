package org.probatum.claim;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.probatum.text.Few;
import org.probatum.text.Term;

/**
 * Population, intervention, comparator and outcome as a claim tells them.
 *
 * @param conditions diseases or states of the people it is about
 * @param interventions treatments or exposures
 * @param routes how the treatment is given
 * @param comparator what it is held against, or null
 * @param outcomes what changes
 * @param events those of the conditions that it tells as outcomes or harms, not of its people
 * @param conditionConcepts concepts of the conditions; like the three below always made from the
 *     terms, whatever is given
 * @param interventionConcepts concepts of the treatments
 * @param outcomeConcepts concepts of the outcomes
 * @param populationConcepts concepts of the conditions that its people have
 */
public record Pico(
    List<Term> conditions,
    List<Term> interventions,
    Set<Route> routes,
    Comparator comparator,
    List<Term> outcomes,
    List<Term> events,
    Set<String> conditionConcepts,
    Set<String> interventionConcepts,
    Set<String> outcomeConcepts,
    Set<String> populationConcepts) {

  /** How old people are is no condition; the traits of a study are held against it elsewhere. */
  private static final Set<String> AGES = Set.of("older-adult", "adolescent");

  /** Kind of a treatment that is not named: the one that the article names most. */
  static final String GUESSED = "GUESSED";

  public static final Pico EMPTY =
      new Pico(List.of(), List.of(), Set.of(), null, List.of(), List.of());

  public Pico {
    conditionConcepts = concepts(conditions);
    interventionConcepts = concepts(interventions);
    outcomeConcepts = concepts(outcomes);
    populationConcepts =
        concepts(
            Few.where(
                conditions,
                term ->
                    !events.contains(term)
                        && !overlapsAny(term, outcomes)
                        && !AGES.contains(term.concept())));
  }

  /** The terms of a claim; rules ask for their concepts often, so these are made once. */
  public Pico(
      List<Term> conditions,
      List<Term> interventions,
      Set<Route> routes,
      Comparator comparator,
      List<Term> outcomes,
      List<Term> events) {
    this(
        conditions,
        interventions,
        routes,
        comparator,
        outcomes,
        events,
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of());
  }

  private static boolean overlapsAny(Term term, List<Term> others) {
    return Few.any(others, each -> each.span().overlaps(term.span()));
  }

  /** Whether it names treatments by more than their class, and not this one. */
  public boolean isOfOthersThan(String treatment) {
    return !interventionConcepts.contains(treatment)
        && Few.any(interventions, each -> !each.kind().equals("CLASS"));
  }

  /** The treatment that it is held against; empty for a placebo, and where none is told. */
  public Set<String> comparatorConcepts() {
    return comparator == null || comparator.concept().isEmpty()
        ? Set.of()
        : Set.of(comparator.concept());
  }

  /**
   * Drugs and supplements where it names a drug, else all treatments: therapy often goes along.
   * "The treatment" that is only taken for the one the article names most is none.
   */
  public Set<String> chiefConcepts() {
    boolean drug = Few.any(interventions, t -> t.kind().equals("DRUG"));
    return concepts(
        drug
            ? Few.where(
                interventions, t -> t.kind().equals("DRUG") || t.kind().equals("SUPPLEMENT"))
            : namedInterventions());
  }

  /** The treatments that it names itself, without one that is only taken for the article's. */
  public List<Term> namedInterventions() {
    return Few.where(interventions, t -> !t.kind().equals(GUESSED));
  }

  /** Whether all outcomes that it names are such as patients notice; false where it names none. */
  public boolean isPatientImportant() {
    return !outcomes.isEmpty()
        && Few.all(outcomes, term -> term.kind().equals("PATIENT_IMPORTANT"));
  }

  /** Whether it names something that is done for people: smoking is not, nor is a test. */
  public boolean isTreated() {
    return Few.any(
        interventions, term -> !term.kind().equals("EXPOSURE") && !term.kind().equals("TEST"));
  }

  /** Whether it names a vaccine and nothing else that is given. */
  public boolean isOfVaccine() {
    return !interventions.isEmpty()
        && Few.all(interventions, term -> term.kind().equals("VACCINE"));
  }

  /** Conditions in words, as told. */
  public String conditionWords() {
    return words(conditions);
  }

  /** Treatments in words, as told. */
  public String interventionWords() {
    return words(interventions);
  }

  /** Outcomes in words, as told. */
  public String outcomeWords() {
    return words(outcomes);
  }

  private static String words(List<Term> terms) {
    return terms.stream().map(Term::text).distinct().collect(Collectors.joining(", "));
  }

  private static Set<String> concepts(List<Term> terms) {
    if (terms.isEmpty()) {
      return Set.of();
    }
    Set<String> concepts = new LinkedHashSet<>();
    terms.forEach(term -> concepts.add(term.concept()));
    return Collections.unmodifiableSet(concepts);
  }
}
