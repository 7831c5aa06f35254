package org.probatum.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.probatum.claim.Claim;
import org.probatum.text.Term;

/**
 * What a claim of benefit asks of the evidence.
 *
 * @param intervention concept of the treatment
 * @param condition concept of the condition, or empty
 * @param outcome concept of the outcome, or empty
 */
record Question(String intervention, String condition, String outcome) {

  /** One for each condition and outcome that the claim names; none without a treatment. */
  static List<Question> of(Claim claim, StudyTerms terms) {
    String comparator =
        claim.pico().comparator() == null ? "" : claim.pico().comparator().concept();
    List<Question> questions = new ArrayList<>();
    claim.pico().interventions().stream()
        .map(Term::concept)
        .filter(concept -> !concept.equals(comparator))
        .findFirst()
        .ifPresent(
            treatment ->
                conditions(claim, terms)
                    .forEach(condition -> add(questions, treatment, condition, claim)));
    return questions;
  }

  private static void add(
      List<Question> questions, String treatment, String condition, Claim claim) {
    List<String> outcomes = claim.pico().outcomes().stream().map(Term::concept).distinct().toList();
    outcomes.forEach(outcome -> questions.add(new Question(treatment, condition, outcome)));
    if (outcomes.isEmpty() && !condition.isEmpty()) {
      questions.add(new Question(treatment, condition, ""));
    }
  }

  /** Without those that another one makes exacter: "addiction from alcohol" asks about alcohol. */
  private static List<String> conditions(Claim claim, StudyTerms terms) {
    List<String> named = claim.pico().conditions().stream().map(Term::concept).distinct().toList();
    List<String> exact =
        named.stream()
            .filter(
                each ->
                    named.stream()
                        .noneMatch(other -> !other.equals(each) && isAbove(each, other, terms)))
            .toList();
    return exact.isEmpty() ? List.of("") : exact;
  }

  private static boolean isAbove(String broad, String narrow, StudyTerms terms) {
    Set<String> above = terms.conditionsAbove(narrow);
    return above.contains(broad);
  }
}
