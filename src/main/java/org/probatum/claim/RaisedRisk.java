package org.probatum.claim;

import java.util.List;
import java.util.regex.Pattern;
import org.probatum.text.Few;
import org.probatum.text.Term;

/** "Kidney disease was twice as common in people on lithium": a harm without a word for harm. */
final class RaisedRisk {

  private static final Pattern TREATED =
      Pattern.compile(
          "\\b(?:"
              + NumberRoles.PEOPLE
              + "|those|the ones|mothers|babies)\\s+(?:(?:who|that)\\s+(?:were|are|was|had|have)?\\s*)?"
              + "(?:on|taking|took|taken|using|used|given|got|received|receiving|treated|exposed|prescribed|allocated|assigned|randomi[sz]ed)\\b"
              + "|\\b(?:with|after|on|under) (?:the )?$");

  private RaisedRisk() {}

  /** Conditions that are told to be more common in people who get the treatment. */
  static List<Term> in(Reading reading) {
    return reading.interventions().isEmpty()
            || reading.conditions().isEmpty()
            || !isRaised(reading)
            || !isOfTreated(reading)
        ? List.of()
        : Few.where(reading.conditions(), each -> !Negation.governs(reading, each.span()));
  }

  private static boolean isRaised(Reading reading) {
    return Few.any(
        reading.verbs(), each -> each.concept().equals("UP") && each.kind().equals("ADJECTIVE"));
  }

  private static boolean isOfTreated(Reading reading) {
    return Few.any(
        reading.interventions(),
        each -> TREATED.matcher(reading.text()).region(0, each.span().start()).find());
  }
}
