package org.probatum.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.probatum.claim.Claim;
import org.probatum.text.Few;

/**
 * What a claim of benefit asks of the evidence.
 *
 * @param intervention concept of the treatment
 * @param condition concept of the condition, or empty
 * @param outcome concept of the outcome, or empty
 */
record Question(String intervention, String condition, String outcome) {

  /** The same for the same question. */
  String key() {
    return String.join("\n", intervention, condition, outcome);
  }

  /** One for each condition and outcome that the claim names; none without a treatment. */
  static List<Question> of(Claim claim, Asked asked, Fit fit) {
    List<Question> questions = new ArrayList<>();
    List<String> treatments = asked.interventions(claim);
    if (!treatments.isEmpty()) {
      for (String condition : narrowest(asked.conditions(claim), fit)) {
        add(questions, treatments.get(0), condition, claim);
      }
    }
    return questions;
  }

  private static void add(
      List<Question> questions, String treatment, String condition, Claim claim) {
    Set<String> outcomes = new LinkedHashSet<>();
    claim.pico().outcomes().forEach(term -> outcomes.add(term.concept()));
    outcomes.forEach(outcome -> questions.add(new Question(treatment, condition, outcome)));
    if (outcomes.isEmpty() && !condition.isEmpty()) {
      questions.add(new Question(treatment, condition, ""));
    }
  }

  /** "Addiction from alcohol" asks about alcohol. */
  private static List<String> narrowest(Set<String> named, Fit fit) {
    List<String> exact =
        Few.where(named, each -> Few.none(named, other -> fit.isBelow(other, each)));
    return exact.isEmpty() ? List.of("") : exact;
  }
}
