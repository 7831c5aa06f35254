package org.probatum.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.probatum.evidence.ArmValue;
import org.probatum.evidence.Effect;
import org.probatum.evidence.EffectDirection;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.reading.OutcomeReading;

/** A result in one line: what each group had, the effect, whom it favours, and when. */
record ResultWords(
    List<ArmValue> values,
    Effect effect,
    EffectDirection direction,
    Boolean primary,
    String timepoint) {

  static String of(Outcome outcome) {
    return new ResultWords(
            outcome.values(),
            outcome.effect(),
            outcome.direction(),
            outcome.primary(),
            outcome.timepoint())
        .told();
  }

  static String of(OutcomeReading outcome) {
    return new ResultWords(
            outcome.values(),
            outcome.effect(),
            outcome.direction(),
            outcome.primary(),
            outcome.timepoint())
        .told();
  }

  private String told() {
    List<String> parts = new ArrayList<>();
    for (ArmValue each : values) {
      parts.add(each.printed().replace(" %", "%") + " with " + each.arm());
    }
    if (effect != null) {
      parts.add(effect.printed());
    }
    parts.add("direction " + direction.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    parts.add(primary == null ? "primary or not is not stated" : primary ? "primary" : "secondary");
    if (timepoint != null) {
      parts.add("measured " + timepoint);
    }
    return String.join("; ", parts);
  }
}
