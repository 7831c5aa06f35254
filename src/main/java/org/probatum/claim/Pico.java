package org.probatum.claim;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.probatum.text.Term;

/**
 * Population, intervention, comparator and outcome as a claim tells them.
 *
 * @param conditions diseases or states of the people it is about
 * @param interventions treatments or exposures
 * @param routes how the treatment is given
 * @param comparator what it is held against, or null
 * @param outcomes what changes
 * @param conditionConcepts concepts of the conditions; like the two below always made from the
 *     terms, whatever is given
 * @param interventionConcepts concepts of the treatments
 * @param outcomeConcepts concepts of the outcomes
 */
public record Pico(
    List<Term> conditions,
    List<Term> interventions,
    Set<Route> routes,
    Comparator comparator,
    List<Term> outcomes,
    Set<String> conditionConcepts,
    Set<String> interventionConcepts,
    Set<String> outcomeConcepts) {

  public static final Pico EMPTY = new Pico(List.of(), List.of(), Set.of(), null, List.of());

  public Pico {
    conditionConcepts = concepts(conditions);
    interventionConcepts = concepts(interventions);
    outcomeConcepts = concepts(outcomes);
  }

  /** The terms of a claim; rules ask for their concepts often, so these are made once. */
  public Pico(
      List<Term> conditions,
      List<Term> interventions,
      Set<Route> routes,
      Comparator comparator,
      List<Term> outcomes) {
    this(conditions, interventions, routes, comparator, outcomes, Set.of(), Set.of(), Set.of());
  }

  /** Drugs where it names any, else all treatments: therapy often goes along with a drug. */
  public Set<String> chiefConcepts() {
    List<Term> drugs = interventions.stream().filter(t -> t.kind().equals("DRUG")).toList();
    return concepts(drugs.isEmpty() ? interventions : drugs);
  }

  /** Whether all outcomes that it names are such as patients notice; false where it names none. */
  public boolean isPatientImportant() {
    return !outcomes.isEmpty()
        && outcomes.stream().allMatch(term -> term.kind().equals("PATIENT_IMPORTANT"));
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
