package org.probatum.evidence.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.probatum.evidence.Arm;
import org.probatum.evidence.ArmValue;
import org.probatum.evidence.Effect;
import org.probatum.evidence.EffectDirection;
import org.probatum.text.Scan;

/**
 * Tells whom a result favours, where the sentence leaves no doubt. "Lower" is good or bad as the
 * outcome is, so that a comparison speaks only where it names the better side.
 */
final class Directions {

  private static final double USUAL = 0.05;
  private static final Scan NO_DIFFERENCE =
      Scan.of(
          "(?i)\\bno (?:statistically |clinically )?(?:significant(?:ly)? |evidence of (?:a |any"
              + " )?|apparent |overall"
              + " )*(?:differences?|effect|benefit|improvement)\\b|\\b(?:did|was|were) not"
              + " (?:significantly |statistically"
              + " )*(?:differ|different|significant|improve|reduce)\\w*|\\bsimilar"
              + " (?:in|between|for|across)\\b");
  private static final Scan BETTER =
      Scan.of(
          "(?i)\\b(?:superior|better|more effective|improved|longer (?:\\w+["
              + " -]){0,3}survival|prolonged|higher response)\\b");

  private static final Scan BAD =
      Scan.of(
          "(?i)\\b(?:deaths?|died|mortality|relapse\\w*|recurrences?|hospitali[sz]\\w+|strokes?|infarction|infections?|fractures?"
              + "|adverse|bleeding|complications?|nausea|falls|failure|thrombo\\w+|progression|toxicity|readmission)\\b");
  private static final Scan GOOD =
      Scan.of(
          "(?i)\\b(?:survival|survived|free|response|responded|responders?|remission|abstinen\\w+|cure\\w*|healing|healed|success\\w*)\\b");

  /** What turns a good word round: "response failure". */
  private static final Scan UNWELL = Scan.of("(?i)\\b(?:no|non|non-?response|failure|without)\\b");

  private Directions() {}

  /**
   * @param first the group that the sentence names first, if any
   */
  static EffectDirection read(String sentence, Optional<Effect> effect, Optional<Arm.Role> first) {
    if (effect.map(Effect::includesNull).orElse(false) || NO_DIFFERENCE.isIn(sentence)) {
      return EffectDirection.NO_DIFFERENCE;
    }
    if (!isSignificant(effect)) {
      return EffectDirection.NOT_STATED;
    }
    boolean told = BETTER.isIn(sentence) && !sentence.toLowerCase(Locale.ROOT).contains(" not ");
    if (!told) {
      return EffectDirection.NOT_STATED;
    }
    return first
        .filter(role -> role == Arm.Role.INTERVENTION)
        .map(role -> EffectDirection.FAVOURS_INTERVENTION)
        .orElse(EffectDirection.NOT_STATED);
  }

  /**
   * By a pair of values, where the outcome is plainly good or plainly bad.
   *
   * @param values the shares of both groups first
   */
  static EffectDirection byShares(
      String outcome, List<ArmValue> values, Arm.Role first, Optional<Effect> effect) {
    boolean bad = BAD.isIn(outcome) && !GOOD.isIn(outcome);
    boolean good = GOOD.isIn(outcome) && !UNWELL.isIn(outcome);
    if (values.size() < 2
        || !values.get(0).unit().equals("%")
        || bad == good
        || !isSignificant(effect)) {
      return EffectDirection.NOT_STATED;
    }
    int more = values.get(0).value().value().compareTo(values.get(1).value().value());
    boolean firstBetter = good ? more > 0 : more < 0;
    boolean given = first == Arm.Role.INTERVENTION;
    return more == 0
        ? EffectDirection.NOT_STATED
        : firstBetter == given
            ? EffectDirection.FAVOURS_INTERVENTION
            : EffectDirection.FAVOURS_COMPARATOR;
  }

  private static boolean isSignificant(Optional<Effect> effect) {
    return effect
        .filter(
            each ->
                each.hasInterval()
                    || each.pValue() != null
                        && !each.pSign().equals(">")
                        && each.pValue().asDouble() <= USUAL)
        .isPresent();
  }
}
