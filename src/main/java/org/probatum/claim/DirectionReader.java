package org.probatum.claim;

import java.util.List;
import java.util.Set;
import org.probatum.text.Few;
import org.probatum.text.Needle;
import org.probatum.text.Scan;
import org.probatum.text.Term;
import org.probatum.text.Vocabulary;

/** Tells which way a clause says that an outcome goes. */
final class DirectionReader {

  private static final Scan PEOPLE =
      Scan.of(NumberRoles.PEOPLE + "\\s+(?:(?:who|that)\\s+(?:are|were)\\s+)?$");

  private static final Scan SILENT =
      Scan.of("\\s+(?:report|record|measure|mention|describe|state|publish|register)\\b");

  private static final Scan ANEW =
      Scan.of(
          "\\s+(?:(?:about|around|roughly|nearly|almost|an? (?:fall|rise|drop|gain|loss|reduction|increase|decrease|saving|difference) of)\\s+)?(?:an?\\s+extra\\s+)?\\d");

  /** "It can help some, harm some": good and bad, of nobody in particular. */
  private static final Needle BOTH =
      Needle.of(
          "\\b(?:help|benefit)s?\\s+(?:some|a few|many)\\b[^.;]{0,40}?\\b(?:harm|hurt)s?\\s+(?:some|others|a few|many)\\b",
          "harm",
          "hurt");

  /** "Fewer died, yet the interval does not rule out chance". */
  private static final Needle CHANCE =
      Needle.of(
          "(?:not|n['\u2019]t) (?:rule out|exclude) (?:the play of )?chance\\b"
              + "|\\b(?:could|may|might|can) (?:easily |well |also )?(?:be|have been) (?:due to |down to |put down to )?chance\\b"
              + "|\\bchance (?:could|may|might|can) (?:easily |well )?explain",
          "chance");

  private static final Scan RISK =
      Scan.of(
          "\\s+(?:the|this|that|its|their|your|his|her)\\s+(?:overall |absolute |relative )?(?:risks?|odds|hazards?)\\b(?!\\s+(?:of|for|that)\\b)");

  private static final Set<String> TIMES = Set.of("times", "twice", "half", "least");

  private static final Scan WITHOUT =
      Scan.of("\\b(?:[Ww]ithout|who (?:had|took|got|received) no)\\s+(?:(?:the|any|a)\\s+)?$");

  private final Vocabulary outcomes;

  DirectionReader(Vocabulary outcomes) {
    this.outcomes = outcomes;
  }

  /**
   * The direction for one outcome of the clause.
   *
   * @param target the outcome, or null for the clause as a whole
   */
  Direction read(Reading clause, List<Effect> effects, Term target) {
    if (target != null && Denied.is(clause, target)
        || CHANCE.isIn(clause.text())
        || Few.any(clause.verbs(), verb -> isNone(verb, clause))) {
      return Direction.NULL;
    }
    if (BOTH.isIn(clause.text())) {
      return Direction.UNSTATED;
    }
    for (Effect effect : effects) {
      if ((target == null || effect.targets().contains(target))
          && !isBringing(effect.verb(), clause)) {
        Direction direction = direction(clause, effect, target);
        if (direction != Direction.UNSTATED) {
          return aboutComparator(clause, effect) || isWithout(clause)
              ? direction.reversed()
              : direction;
        }
      }
    }
    return Direction.UNSTATED;
  }

  /**
   * "No difference"; "men similar to those in the trial" are like them, what trials "failed to
   * report" is no result, and "five times as often as" is a difference; "equivalent to 3.7 fewer"
   * says a difference anew.
   */
  private static boolean isNone(Term verb, Reading clause) {
    String text = clause.text();
    return verb.concept().equals("NONE")
        && !(verb.text().startsWith("as ")
            && clause.before(verb.span().start(), 1, TIMES::contains))
        && !(verb.text().equalsIgnoreCase("failed to") && SILENT.opens(text, verb.span().end()))
        && !(verb.text().equalsIgnoreCase("equivalent to") && ANEW.opens(text, verb.span().end()))
        && !(verb.text().startsWith("similar")
            && PEOPLE.isIn(clause.text().substring(0, verb.span().start())));
  }

  /** "Caused a lower mortality", "caused a fall in it": the next word tells which way. */
  private static boolean isBringing(Term verb, Reading clause) {
    return verb.concept().equals("CAUSE")
        && Few.any(
            clause.verbs(),
            next ->
                !next.kind().equals("VERB")
                    && next.span().start() > verb.span().end()
                    && clause.distance(verb.span().end(), next.span().start()) <= 1);
  }

  private Direction direction(Reading clause, Effect effect, Term target) {
    if (Negation.governs(clause, effect.verb().span()) && !isWithout(clause)) {
      return Direction.NULL;
    }
    Term about =
        target != null ? target : effect.targets().isEmpty() ? null : effect.targets().get(0);
    return switch (effect.verb().concept()) {
      case "GOOD" -> Direction.BENEFIT;
      case "BAD" -> Direction.HARM;
      case "PREVENT" -> Direction.BENEFIT;
      case "DOWN" ->
          about == null
              ? ofRisk(clause, effect, Direction.BENEFIT)
              : isGood(about) ? Direction.HARM : Direction.BENEFIT;
      case "UP" ->
          about == null
              ? ofRisk(clause, effect, Direction.HARM)
              : isGood(about) ? Direction.BENEFIT : Direction.HARM;
      case "CAUSE" ->
          about == null ? Direction.UNSTATED : isGood(about) ? Direction.BENEFIT : Direction.HARM;
      default -> Direction.UNSTATED;
    };
  }

  /** "It lowered the risk": what is at risk is bad, whatever it is. */
  private static Direction ofRisk(Reading clause, Effect effect, Direction told) {
    return effect.verb().kind().equals("VERB")
            && RISK.opens(clause.text(), effect.verb().span().end())
        ? told
        : Direction.UNSTATED;
  }

  private boolean isGood(Term term) {
    return outcomes.about(term.concept(), "polarity").equals("GOOD");
  }

  /** "Without the tablets strokes were more frequent": more frequent than with them. */
  private static boolean isWithout(Reading clause) {
    return !clause.interventions().isEmpty()
        && Few.all(
            clause.interventions(),
            term -> WITHOUT.isIn(clause.text().substring(0, term.span().start())));
  }

  /** "The placebo group relapsed less than the ketamine group": the subject is the control. */
  private static boolean aboutComparator(Reading clause, Effect effect) {
    if (clause.comparators().isEmpty()) {
      return false;
    }
    if (clause.interventions().isEmpty()) {
      return isControlCompared(clause, effect.verb());
    }
    int verb = effect.verb().span().start();
    Term control = clause.comparators().get(0);
    boolean subject = control.span().end() <= verb && !isHeldAgainst(clause, control);
    boolean treatedBefore =
        Few.any(clause.interventions(), t -> t.span().start() < control.span().start());
    boolean treatedBehind =
        Few.any(clause.interventions(), t -> t.span().start() > verb && isHeldAgainst(clause, t));
    return subject && !treatedBefore && treatedBehind;
  }

  /** "Scores were lower in the placebo group": lower than with the treatment. */
  private static boolean isControlCompared(Reading clause, Term verb) {
    Term control = clause.comparators().get(0);
    return verb.kind().equals("ADJECTIVE")
        && control.span().start() >= verb.span().end()
        && clause.before(control.span().start(), 2, w -> w.equals("in") || w.equals("among"))
        && !isHeldAgainst(clause, control);
  }

  private static boolean isHeldAgainst(Reading clause, Term term) {
    return clause.before(
        term.span().start(),
        4,
        w ->
            w.equals("than")
                || w.equals("versus")
                || w.equals("vs")
                || w.equals("compared")
                || w.equals("against")
                || w.equals("unlike"));
  }
}
