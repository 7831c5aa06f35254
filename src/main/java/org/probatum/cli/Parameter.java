package org.probatum.cli;

import java.util.List;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Range;

/** What stands on the command line by its position, without a name of its own. */
final class Parameter {

  private Parameter() {}

  /** One value, or null where {@code times} is "0..1" and none was given. */
  static <T> Given<T> one(Class<T> type, String label, String times, String description) {
    return new Given<>(parameter(label, times, description).type(type).build());
  }

  /** Values in the order in which they were given. */
  static <T> Given<List<T>> list(Class<T> type, String label, String times, String description) {
    return new Given<>(
        parameter(label, times, description)
            .type(List.class)
            .auxiliaryTypes(type)
            .initialValue(List.of())
            .build());
  }

  private static PositionalParamSpec.Builder parameter(
      String label, String times, String description) {
    Range arity = Range.valueOf(times);
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .arity(arity)
        .required(arity.min() > 0)
        .description(description);
  }
}
