package org.probatum.claim;

import java.util.ArrayList;
import java.util.List;
import org.probatum.text.Term;

/**
 * A word of a clause that tells an effect, with what it acts on.
 *
 * @param verb the word
 * @param targets outcomes, or conditions where no outcome stands near; nearest first
 */
record Effect(Term verb, List<Term> targets) {

  /** Words that tell an effect in the clause; outcomes behind a verb are its targets. */
  static List<Effect> in(Reading clause) {
    List<Effect> effects = new ArrayList<>();
    for (Term verb : clause.verbs()) {
      if (isSwallowed(verb, clause)) {
        continue;
      }
      List<Term> targets = targets(verb, clause.outcomes());
      effects.add(
          new Effect(verb, targets.isEmpty() ? targets(verb, clause.conditions()) : targets));
    }
    return effects;
  }

  /** "Pain relief", "blood pressure lowering": the effect word is part of the outcome's name. */
  private static boolean isSwallowed(Term verb, Reading clause) {
    return clause.interventions().stream().anyMatch(each -> each.span().covers(verb.span()))
        || clause.comparators().stream().anyMatch(each -> each.span().covers(verb.span()));
  }

  private static List<Term> targets(Term verb, List<Term> terms) {
    List<Term> behind = terms.stream().filter(t -> t.span().start() >= verb.span().end()).toList();
    boolean adjective = verb.kind().equals("ADJECTIVE");
    List<Term> ahead = terms.stream().filter(t -> t.span().end() <= verb.span().start()).toList();
    if (adjective && behind.isEmpty() || behind.isEmpty() && verb.kind().equals("NOUN")) {
      return ahead.isEmpty() ? List.of() : ahead.subList(ahead.size() - 1, ahead.size());
    }
    return behind;
  }
}
