package org.probatum.evidence;

import java.util.Set;
import java.util.function.Function;
import org.probatum.claim.Claim;
import org.probatum.claim.Direction;
import org.probatum.text.Few;

/** How far a study speaks to what a claim says. Made for one article, not shared. */
final class Fit {

  private final Tested tested;
  private final Asked asked;
  private final Function<String, Set<String>> conditionsAbove;
  private final Function<String, Set<String>> outcomesAbove;

  Fit(StudyTerms terms, Tested tested, Asked asked) {
    this.tested = tested;
    this.asked = asked;
    this.conditionsAbove = terms::conditionsAbove;
    this.outcomesAbove = terms::outcomesAbove;
  }

  /** Whether the study's people have the condition, or one that the condition belongs to. */
  boolean isAboutCondition(Study study, String condition) {
    return study.conditions().contains(condition)
        || tellsOnlyBroader(study.conditions(), condition, conditionsAbove);
  }

  /** Whether the outcome is the one meant, a part of it, or told without saying which kind. */
  boolean isAboutOutcome(Outcome outcome, String concept) {
    return outcome.isAbout(concept) || tellsOnlyBroader(outcome.concepts(), concept, outcomesAbove);
  }

  /** A broad term stands for a narrow one only where nothing narrower is named beside it. */
  private static boolean tellsOnlyBroader(
      Set<String> known, String concept, Function<String, Set<String>> above) {
    for (String broad : above.apply(concept)) {
      if (known.contains(broad) && isNarrowest(broad, known, above)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNarrowest(
      String broad, Set<String> known, Function<String, Set<String>> above) {
    for (String each : known) {
      if (!each.equals(broad) && above.apply(each).contains(broad)) {
        return false;
      }
    }
    return true;
  }

  /** Whether one condition is a kind of another, broader one. */
  boolean isBelow(String narrow, String broad) {
    return !narrow.equals(broad) && conditionsAbove.apply(narrow).contains(broad);
  }

  boolean tests(Study study, String intervention) {
    return tested.tests(study, intervention);
  }

  /** Points for every treatment, condition and outcome that claim and study share. */
  int score(Study study, Claim claim) {
    int score = tested.testsOneOf(study, claim.pico().interventionConcepts()) ? 2 : 0;
    for (String condition : asked.conditions(claim)) {
      score += study.conditions().contains(condition) ? 2 : 0;
    }
    for (String outcome : claim.pico().outcomeConcepts()) {
      score += Few.any(study.outcomes(), each -> isAboutOutcome(each, outcome)) ? 2 : 0;
    }
    return score;
  }

  /**
   * Whether the study's record says what the claim says: the same treatment, an outcome that it
   * reports in the same direction, and the same condition where both name one.
   */
  boolean carries(Study study, Claim claim) {
    Set<String> conditions = asked.conditions(claim);
    return tested.testsOneOf(study, claim.pico().interventionConcepts())
        && (conditions.isEmpty()
            || study.conditions().isEmpty()
            || Few.any(conditions, study.conditions()::contains))
        && Few.any(study.outcomes(), outcome -> says(outcome, claim));
  }

  private boolean says(Outcome outcome, Claim claim) {
    return outcome.reported()
        && outcome.direction() == direction(claim.direction())
        && Few.any(claim.pico().outcomes(), each -> isAboutOutcome(outcome, each.concept()));
  }

  private static EffectDirection direction(Direction told) {
    return switch (told) {
      case BENEFIT, UNSTATED -> EffectDirection.FAVOURS_INTERVENTION;
      case HARM -> EffectDirection.FAVOURS_COMPARATOR;
      case NULL -> EffectDirection.NO_DIFFERENCE;
    };
  }
}
