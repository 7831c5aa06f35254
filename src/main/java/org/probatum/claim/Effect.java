package org.probatum.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Term;

/**
 * A word of a clause that tells an effect, with what it acts on.
 *
 * @param verb the word
 * @param targets outcomes, or conditions where no outcome stands near; nearest first
 */
record Effect(Term verb, List<Term> targets) {

  /** "Double-blind" doubles nothing. */
  private static final Scan BLIND = Scan.of("[\\s-]*(?:blind|dummy|masked)|-\\p{L}");

  /** On within one clause, to no other verb. */
  private static final String ON =
      "(?:(?!\\b(?:and|which|that|who|had|was|were|but|while|so|found|showed|did)\\b)[^;:,])*";

  private static final Scan ASSIGNED =
      Scan.of(
          "(?:\\b(?:was|were) (?:\\w+ )?|\\brandomly |(?=\\b\\w+ (?:\\d|all\\b|half\\b|these\\b)))"
              + "(?:assigned|allocated|randomi[sz]ed)\\b"
              + ON
              + "(?:\\bto|\\bbetween)\\s"
              + ON
              + "$");

  private static final Set<String> RISE = Set.of("rose", "risen", "fell", "fallen");

  private static final Set<String> BE = Set.of("was", "were", "is", "are", "be", "been", "being");

  /** Words that tell an effect in the clause; outcomes behind a verb are its targets. */
  static List<Effect> in(Reading clause) {
    if (clause.verbs().isEmpty()) {
      return List.of();
    }
    List<Term> verbs = Few.where(clause.verbs(), verb -> isEffect(verb, clause));
    List<Effect> effects = new ArrayList<>();
    for (int i = 0; i < verbs.size(); i++) {
      int next = i + 1 < verbs.size() ? verbs.get(i + 1).span().start() : Integer.MAX_VALUE;
      int end = Denied.elsewhere(clause.text(), verbs.get(i).span().end());
      effects.add(effect(verbs.get(i), Math.min(next, end), clause));
    }
    return effects;
  }

  private static Effect effect(Term verb, int limit, Reading clause) {
    List<Term> near =
        isPassive(verb, clause) ? ahead(verb, clause) : targets(verb, clause.outcomes(), limit);
    if (!near.isEmpty() && RISE.contains(verb.text())) {
      near = subject(verb, clause, near);
    }
    List<Term> found = near.isEmpty() ? targets(verb, clause.conditions(), limit) : near;
    int end = Denied.elsewhere(clause.text(), verb.span().end());
    if (found.isEmpty()) {
      found = targets(verb, clause.outcomes(), end);
    }
    if (found.isEmpty()) {
      found = targets(verb, clause.conditions(), end);
    }
    return new Effect(verb, found.isEmpty() ? Multiplied.of(verb, clause) : found);
  }

  /** "Pain and sleep were improved by it": what it acts on stands in front. */
  private static boolean isPassive(Term verb, Reading clause) {
    return verb.kind().equals("VERB")
        && verb.text().endsWith("ed")
        && clause.before(verb.span().start(), 2, BE::contains)
        && !ahead(verb, clause).isEmpty();
  }

  /** "Sleep time rose in adults with insomnia": what rose stands in front. */
  private static List<Term> subject(Term verb, Reading clause, List<Term> behind) {
    List<Term> ahead = ahead(verb, clause);
    return ahead.isEmpty() ? behind : ahead.subList(ahead.size() - 1, ahead.size());
  }

  private static List<Term> ahead(Term verb, Reading clause) {
    return Few.where(clause.outcomes(), t -> t.span().end() <= verb.span().start());
  }

  private static boolean isEffect(Term verb, Reading clause) {
    return !isOfName(verb, clause)
        && !isSwallowed(verb, clause)
        && !isManner(verb, clause)
        && !isOfStudy(verb, clause)
        && !isAssigned(verb, clause)
        && !isOtherPart(verb, clause)
        && !Course.isTold(verb, clause)
        && !Untold.isOne(verb, clause)
        && !OtherSense.isOne(verb, clause)
        && !Taken.isOne(verb, clause)
        && !Purpose.isOne(verb, clause)
        && !Affecting.isIdle(verb, clause)
        && !OpenQuestion.covers(clause.text(), verb.span().start());
  }

  /** "The RESTORE trial", "all-cause readmission": a name, no effect. */
  private static boolean isOfName(Term verb, Reading clause) {
    String word = verb.text();
    return word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT))
        || word.equals("cause")
            && clause.text().regionMatches(true, verb.span().start() - 4, "all-", 0, 4);
  }

  /** "Effectively shortens": the way of another effect, no effect of its own. */
  private static boolean isManner(Term verb, Reading clause) {
    return verb.text().toLowerCase(Locale.ROOT).endsWith("ly")
        && Few.any(
            clause.verbs(),
            next ->
                next.span().start() > verb.span().end()
                    && clause.distance(verb.span().end(), next.span().start()) == 0);
  }

  /** "Were assigned to accelerated surgery", "to training with support": what they were given. */
  private static boolean isAssigned(Term verb, Reading clause) {
    return (clause.text().contains("ssigned")
            || clause.text().contains("andomi")
            || clause.text().contains("llocated"))
        && OtherSense.stands(ASSIGNED, verb, clause);
  }

  /** "Can lower pain" has a verb, "pain was lower" an adjective; the vocabulary knows both. */
  private static boolean isOtherPart(Term verb, Reading clause) {
    boolean both =
        Few.any(clause.verbs(), o -> o.span().equals(verb.span()) && !o.kind().equals(verb.kind()));
    return both && verb.kind().equals("VERB") != VerbPlace.isOne(clause, verb.span());
  }

  /** "A smaller trial" compares trials, no outcomes. */
  private static boolean isOfStudy(Term verb, Reading clause) {
    return verb.kind().equals("ADJECTIVE")
        && Few.any(
            clause.studies(),
            study ->
                study.concept().equals("NOUN")
                    && study.span().start() >= verb.span().end()
                    && study.span().start() - verb.span().end() <= 2);
  }

  /** "Pain relief", "blood pressure lowering": the effect word is part of the outcome's name. */
  private static boolean isSwallowed(Term verb, Reading clause) {
    return BLIND.opens(clause.text(), verb.span().end())
        || verb.concept().equals("BAD") && isPartOfName(verb, clause)
        || verb.concept().equals("ASSOCIATED")
            && clause.text().startsWith("-", verb.span().start() - 1)
        || Few.any(clause.interventions(), each -> each.span().covers(verb.span()))
        || Few.any(clause.comparators(), each -> each.span().covers(verb.span()));
  }

  /** "Mild cognitive impairment was less frequent": what people have, no harm that is done. */
  private static boolean isPartOfName(Term verb, Reading clause) {
    return holds(clause.outcomes(), verb)
        || holds(clause.conditions(), verb)
        || holds(clause.harms(), verb);
  }

  private static boolean holds(List<Term> wholes, Term verb) {
    return Few.any(
        wholes,
        whole -> whole.span().covers(verb.span()) && whole.span().length() > verb.span().length());
  }

  /** "A lower risk of death": the outcome may begin with the last word of the effect. */
  private static boolean isBehind(Term term, Term verb) {
    return term.span().start() > verb.span().start() && term.span().end() > verb.span().end();
  }

  private static List<Term> targets(Term verb, List<Term> terms, int limit) {
    List<Term> behind = Few.where(terms, t -> isBehind(t, verb) && t.span().start() < limit);
    boolean adjective = verb.kind().equals("ADJECTIVE");
    List<Term> ahead = Few.where(terms, t -> t.span().end() <= verb.span().start());
    if (adjective && behind.isEmpty() || behind.isEmpty() && verb.kind().equals("NOUN")) {
      return ahead.isEmpty() ? List.of() : ahead.subList(ahead.size() - 1, ahead.size());
    }
    return behind;
  }
}
