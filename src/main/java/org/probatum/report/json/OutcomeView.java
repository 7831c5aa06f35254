package org.probatum.report.json;

import java.util.List;
import org.probatum.evidence.ArmValue;
import org.probatum.evidence.EffectDirection;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.OutcomeClass;
import org.probatum.evidence.ReadDepth;

/**
 * An outcome of a study; {@code reported} is false for one that was looked for and not found.
 * Numbers are strings as printed.
 */
public record OutcomeView(
    String name,
    OutcomeClass outcomeClass,
    String timepoint,
    List<ValueView> values,
    String effect,
    EffectDirection direction,
    Boolean primary,
    boolean reported,
    ReadDepth depth,
    String locator) {

  /** What one arm showed, with the standard deviation where one is told. */
  public record ValueView(String arm, String value, String unit, String deviation) {

    static ValueView of(ArmValue value) {
      String deviation = value.deviation() == null ? null : value.deviation().literal();
      return new ValueView(value.arm(), value.value().literal(), value.unit(), deviation);
    }
  }

  static OutcomeView of(Outcome outcome) {
    return new OutcomeView(
        outcome.name(),
        outcome.outcomeClass(),
        outcome.timepoint(),
        outcome.values().stream().map(ValueView::of).toList(),
        outcome.effect() == null ? null : outcome.effect().printed(),
        outcome.direction(),
        outcome.primary(),
        outcome.reported(),
        outcome.place().depth(),
        outcome.place().locator());
  }
}
