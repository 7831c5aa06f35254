package org.probatum.report.json;

import org.probatum.evidence.Origin;
import org.probatum.grading.Input;

/** A fact that a finding rests on. */
public record InputView(String name, String value, Origin origin) {

  static InputView of(Input input) {
    return new InputView(input.name(), input.value(), input.origin());
  }
}
