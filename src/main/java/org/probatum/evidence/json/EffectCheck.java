package org.probatum.evidence.json;

import java.math.BigDecimal;
import org.probatum.evidence.Measure;
import org.probatum.text.LiteralNumber;

/** Holds the size of an effect against what an analysis can print. */
final class EffectCheck {

  private final Flaws flaws;
  private final String path;
  private final Field field;

  EffectCheck(Flaws flaws, String path) {
    this.flaws = flaws;
    this.path = path;
    this.field = new Field(flaws, path);
  }

  void check(OutcomeEntry outcome) {
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
      notNegative("low", outcome.low());
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

  /** A limit close to 0 is printed as 0.00. */
  private void notNegative(String name, String literal) {
    LiteralNumber number = Printed.number(literal);
    if (number != null && number.value().signum() < 0) {
      flaws.add(path, name + " (" + number + ") must not be below 0, as the measure is a ratio.");
    }
  }

  private void probability(String literal) {
    LiteralNumber number = Printed.pValue(literal);
    if (literal != null && (number == null || !OutcomeCheck.within(number, BigDecimal.ONE))) {
      flaws.add(
          path,
          "p (" + Remedies.brief(literal) + ") must be from 0 to 1, as in \"0.03\" or \"<0.01\".");
    }
  }
}
