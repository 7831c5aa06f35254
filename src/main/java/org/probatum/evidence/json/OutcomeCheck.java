package org.probatum.evidence.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.probatum.evidence.EffectDirection;
import org.probatum.evidence.OutcomeClass;
import org.probatum.evidence.ReadDepth;
import org.probatum.text.LiteralNumber;
import org.probatum.text.Scan;

/** Holds an outcome against what a study can print. */
final class OutcomeCheck {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Scan CHANGE =
      Scan.of(
          "(?i)\\b(?:changes?|differences?|increases?|decreases?|reductions?|loss|gains?|regain)\\b");

  private final Flaws flaws;
  private final String path;
  private final Field field;

  OutcomeCheck(Flaws flaws, String path) {
    this.flaws = flaws;
    this.path = path;
    this.field = new Field(flaws, path);
  }

  void check(OutcomeEntry outcome, StudyEntry study, WorkEntry work) {
    field.present("name", outcome.name(), "Name the outcome as the source does");
    field.maybe("class", outcome.outcomeClass(), OutcomeClass.class);
    field.maybe("direction", outcome.direction(), EffectDirection.class);
    if (outcome.depth() != null) {
      field.chosen("depth", Given.depth(outcome, study, work), ReadDepth.class);
    }
    source(outcome, work);
    List<ValueEntry> values = Given.list(outcome.values());
    for (int i = 1; i <= values.size(); i++) {
      value(values.get(i - 1), study, outcome, Flaws.within(path, "value " + i));
    }
    new EffectCheck(flaws, path).check(outcome);
    if (!Given.isReported(outcome) && (outcome.estimate() != null || !values.isEmpty())) {
      flaws.add(path, "reported is false, yet numbers stand here. Take out one or the other.");
    }
  }

  private void source(OutcomeEntry outcome, WorkEntry work) {
    boolean known =
        outcome.source() == null
            || Given.list(work.sources()).stream().anyMatch(s -> outcome.source().equals(s.id()));
    if (!known) {
      flaws.add(path, "source (" + outcome.source() + ") is not among the ids of sources.");
    }
  }

  private void value(ValueEntry value, StudyEntry study, OutcomeEntry outcome, String place) {
    Field own = new Field(flaws, place);
    own.present("value", value.value(), "Give it as printed");
    own.number("value", value.value());
    deviation(own, value, place);
    List<String> arms = Given.list(study.arms()).stream().map(ArmEntry::name).toList();
    if (value.arm() == null || !arms.contains(value.arm())) {
      flaws.add(
          place, "arm (" + value.arm() + ") is not declared. Declare it under arms" + other(arms));
    }
    LiteralNumber number = Printed.number(value.value());
    if ("%".equals(value.unit())
        && number != null
        && !within(number, HUNDRED)
        && !isChange(outcome)) {
      flaws.add(place, "value (" + number + " %) must be from 0 to 100.");
    }
  }

  private static String other(List<String> arms) {
    List<String> named = arms.stream().filter(Objects::nonNull).toList();
    return named.isEmpty() ? "." : ", or use one of: " + String.join(", ", named) + ".";
  }

  /** "Change in body weight": a percentage that may be below 0 or above 100. */
  private static boolean isChange(OutcomeEntry outcome) {
    return outcome.name() != null && CHANGE.isIn(outcome.name());
  }

  private void deviation(Field own, ValueEntry value, String place) {
    own.number("deviation", value.deviation());
    LiteralNumber number = Printed.number(value.deviation());
    if (number != null && number.value().signum() < 0) {
      flaws.add(place, "deviation (" + number + ") must be at least 0.");
    }
  }

  /** Whether the number is from 0 to {@code upper}. */
  static boolean within(LiteralNumber number, BigDecimal upper) {
    return number.value().signum() >= 0 && number.value().compareTo(upper) <= 0;
  }
}
