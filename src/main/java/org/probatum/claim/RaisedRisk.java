package org.probatum.claim;

import java.util.List;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Term;

/** "Kidney disease was twice as common in people on lithium": a harm without a word for harm. */
final class RaisedRisk {

  private static final Scan TREATED =
      Scan.of(
          "(?i)\\b(?:"
              + NumberRoles.PEOPLE
              + "|those|the ones)\\s+(?:(?:who|that)\\s+(?:were|are|was|had|have)?\\s*)?"
              + "(?:on|taking|took|taken|using|used|given|got|received|receiving|treated|exposed|prescribed|allocated|assigned|randomi[sz]ed)\\b"
              + "|\\b(?:with|after|on|under) (?:the )?$");

  /** No disease. */
  private static final String PREGNANCY = "pregnancy";

  /** Between a disease and "more common". */
  private static final Scan AHEAD =
      Scan.of(
          "(?: (?:cases|rates?|was|were|is|are|proved|became|occurred|also|nearly|almost|about|some|even|far|much|a|little|somewhat|slightly|significantly|as|times?|two|three|four|five|[\\d.]+))*\\s*");

  /** Between "a higher risk" and a disease. */
  private static final Scan BEHIND = Scan.of(" (?:risk |rates? |incidence )?of (?:[a-z-]+ ){0,2}");

  private RaisedRisk() {}

  /** Conditions that are told to be more common in people who get the treatment. */
  static List<Term> in(Reading reading) {
    if (reading.interventions().isEmpty()) {
      return List.of();
    }
    List<Term> raised = Few.where(reading.conditions(), each -> isRaised(reading, each));
    return raised.isEmpty() || isOfTreated(reading) ? raised : List.of();
  }

  /** The disease itself, not the one that is treated; "ongoing pregnancy" is what is hoped for. */
  private static boolean isRaised(Reading reading, Term condition) {
    return Few.any(reading.verbs(), each -> isOf(each, condition, reading))
        && !condition.concept().equals(PREGNANCY)
        && !Negation.governs(reading, condition.span());
  }

  private static boolean isOf(Term more, Term condition, Reading reading) {
    if (!more.concept().equals("UP") || !more.kind().equals("ADJECTIVE")) {
      return false;
    }
    String text = reading.text();
    return condition.span().end() <= more.span().start()
        ? AHEAD.isAll(text.substring(condition.span().end(), more.span().start()))
        : more.span().end() <= condition.span().start()
            && BEHIND.isAll(text.substring(more.span().end(), condition.span().start()));
  }

  private static boolean isOfTreated(Reading reading) {
    return Few.any(
        reading.interventions(),
        each -> TREATED.isIn(reading.text().substring(0, each.span().start())));
  }
}
