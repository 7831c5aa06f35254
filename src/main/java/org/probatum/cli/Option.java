package org.probatum.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.OptionSpec;

/** What stands on the command line under a name. */
final class Option {

  private Option() {}

  /** Whether it was given. */
  static Given<Boolean> flag(OptionSpec.Builder option) {
    return new Given<>(option.type(boolean.class).initialValue(false).build());
  }

  /** One value, its default, or null. */
  static <T> Given<T> one(Class<T> type, OptionSpec.Builder option) {
    return new Given<>(option.type(type).build());
  }

  /** Values in the order in which they were given. */
  static <T> Given<List<T>> list(Class<T> type, OptionSpec.Builder option) {
    return new Given<>(
        option.type(List.class).auxiliaryTypes(type).initialValue(List.of()).build());
  }

  /** Values parted by commas. */
  static <T> Given<Set<T>> set(Class<T> type, OptionSpec.Builder option) {
    return new Given<>(
        option.type(Set.class).auxiliaryTypes(type).splitRegex(",").initialValue(Set.of()).build());
  }

  /** Values by the names of their fields. */
  static Given<Map<String, String>> fields(OptionSpec.Builder option) {
    return new Given<>(
        option
            .type(Map.class)
            .auxiliaryTypes(String.class, String.class)
            .initialValue(Map.of())
            .build());
  }
}
