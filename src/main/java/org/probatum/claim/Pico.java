package org.probatum.claim;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.probatum.text.Term;

/**
 * Population, intervention, comparator and outcome as a claim tells them.
 *
 * @param conditions diseases or states of the people it is about
 * @param interventions treatments or exposures
 * @param routes how the treatment is given
 * @param comparator what it is held against, or null
 * @param outcomes what changes
 */
public record Pico(
    List<Term> conditions,
    List<Term> interventions,
    Set<Route> routes,
    Comparator comparator,
    List<Term> outcomes) {

  public static final Pico EMPTY = new Pico(List.of(), List.of(), Set.of(), null, List.of());

  public Set<String> conditionConcepts() {
    return concepts(conditions);
  }

  public Set<String> interventionConcepts() {
    return concepts(interventions);
  }

  public Set<String> outcomeConcepts() {
    return concepts(outcomes);
  }

  private static Set<String> concepts(List<Term> terms) {
    Set<String> concepts = new LinkedHashSet<>();
    terms.forEach(term -> concepts.add(term.concept()));
    return Collections.unmodifiableSet(concepts);
  }
}
