package org.probatum.evidence.json;

import java.math.BigDecimal;
import java.util.List;
import org.probatum.evidence.EffectDirection;
import org.probatum.evidence.Measure;
import org.probatum.evidence.OutcomeClass;
import org.probatum.evidence.ReadDepth;
import org.probatum.text.LiteralNumber;

/** Holds an outcome against what a study can print. */
final class OutcomeCheck {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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
      value(values.get(i - 1), study, Flaws.within(path, "value " + i));
    }
    effect(outcome);
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

  private void value(ValueEntry value, StudyEntry study, String place) {
    Field own = new Field(flaws, place);
    own.present("value", value.value(), "Give it as printed");
    own.number("value", value.value());
    List<String> arms = Given.list(study.arms()).stream().map(ArmEntry::name).toList();
    if (value.arm() == null || !arms.contains(value.arm())) {
      flaws.add(
          place,
          "arm ("
              + value.arm()
              + ") is not declared. Declare it under arms, or use one of: "
              + String.join(", ", Given.list(arms).stream().map(String::valueOf).toList())
              + ".");
    }
    LiteralNumber number = Printed.number(value.value());
    if ("%".equals(value.unit()) && number != null && !within(number, HUNDRED)) {
      flaws.add(place, "value (" + number + " %) must be from 0 to 100.");
    }
  }

  private static boolean within(LiteralNumber number, BigDecimal upper) {
    return number.value().signum() >= 0 && number.value().compareTo(upper) <= 0;
  }

  private void effect(OutcomeEntry outcome) {
    field.number("estimate", outcome.estimate());
    field.number("low", outcome.low());
    field.number("high", outcome.high());
    Measure measure =
        field.maybe("measure", outcome.measure(), Measure.class).orElse(Measure.OTHER);
    if (outcome.measure() == null && (outcome.estimate() != null || outcome.low() != null)) {
      flaws.add(path, "measure is missing. Allowed are: " + Remedies.allowed(Measure.class) + ".");
    }
    interval(outcome);
    if (measure.isRatio()) {
      positive("estimate", outcome.estimate());
      positive("low", outcome.low());
      positive("high", outcome.high());
    }
    probability(outcome.p());
  }

  private void interval(OutcomeEntry outcome) {
    LiteralNumber low = Printed.number(outcome.low());
    LiteralNumber high = Printed.number(outcome.high());
    if ((outcome.low() == null) != (outcome.high() == null)) {
      flaws.add(path, "low and high go together. Give both limits or neither.");
    }
    if (outcome.level() != null && (outcome.level() < 1 || outcome.level() > 99)) {
      flaws.add(path, "level (" + outcome.level() + ") must be from 1 to 99 percent.");
    }
    if (low == null || high == null) {
      return;
    }
    if (low.value().compareTo(high.value()) > 0) {
      flaws.add(path, "low (" + low + ") is above high (" + high + "). Swap or correct them.");
    } else {
      around(outcome, low, high);
    }
  }

  private void around(OutcomeEntry outcome, LiteralNumber low, LiteralNumber high) {
    LiteralNumber estimate = Printed.number(outcome.estimate());
    if (estimate != null
        && (estimate.value().compareTo(low.value()) < 0
            || estimate.value().compareTo(high.value()) > 0)) {
      flaws.add(
          path,
          "estimate ("
              + estimate
              + ") is outside its interval ("
              + low
              + " to "
              + high
              + "). Check the three numbers against the source.");
    }
  }

  private void positive(String name, String literal) {
    LiteralNumber number = Printed.number(literal);
    if (number != null && number.value().signum() <= 0) {
      flaws.add(path, name + " (" + number + ") must be above 0, as the measure is a ratio.");
    }
  }

  private void probability(String literal) {
    LiteralNumber number = Printed.pValue(literal);
    if (literal != null && (number == null || !within(number, BigDecimal.ONE))) {
      flaws.add(
          path,
          "p (" + Remedies.brief(literal) + ") must be from 0 to 1, as in \"0.03\" or \"<0.01\".");
    }
  }
}
