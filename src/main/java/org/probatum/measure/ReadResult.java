package org.probatum.measure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.probatum.evidence.ArmValue;
import org.probatum.evidence.reading.AbstractReading;
import org.probatum.evidence.reading.ArmReading;
import org.probatum.evidence.reading.OutcomeReading;

/** What the abstract reader finds in a report on a question of people. */
final class ReadResult {

  private static final int SHORTEST_WORD = 4;

  private final AbstractReading reading;
  private final String text;

  ReadResult(AbstractReading reading, String text) {
    this.reading = reading;
    this.text = text;
  }

  /** The values of both groups, by name of the field. */
  Map<String, BigDecimal> of(ResultRow row) {
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    Optional<OutcomeReading> outcome = outcome(row.outcome());
    for (int side = 0; side < 2; side++) {
      String prefix = ResultRow.SIDES.get(side);
      arm(row.groups().get(side))
          .ifPresent(
              arm -> {
                arm.people()
                    .answer()
                    .ifPresent(n -> put(values, prefix + ResultRow.SIZE, BigDecimal.valueOf(n)));
                String field = row.binary() ? ResultRow.EVENTS : ResultRow.MEAN;
                outcome
                    .flatMap(each -> value(each, arm, row.binary()))
                    .ifPresent(value -> put(values, prefix + field, value));
              });
    }
    return values;
  }

  private static void put(Map<String, BigDecimal> values, String field, BigDecimal value) {
    values.put(field, value.stripTrailingZeros());
  }

  private static Optional<BigDecimal> value(
      OutcomeReading outcome, ArmReading arm, boolean events) {
    return outcome.values().stream()
        .filter(value -> value.arm().equals(arm.name()))
        .filter(value -> !value.unit().equals("%") && value.unit().equals("people") == events)
        .map(ArmValue::value)
        .map(number -> number.value())
        .findFirst();
  }

  private Optional<ArmReading> arm(String name) {
    return reading.arms().stream()
        .filter(arm -> shared(name, arm.name()) > 0)
        .max(Comparator.comparingInt(arm -> shared(name, arm.name())));
  }

  private Optional<OutcomeReading> outcome(String name) {
    return reading.outcomes().stream()
        .filter(outcome -> 2 * shared(name, outcome.place().of(text)) > words(name).size())
        .max(Comparator.comparingInt(outcome -> shared(name, outcome.place().of(text))));
  }

  private static int shared(String some, String others) {
    List<String> there = words(others);
    return (int) words(some).stream().filter(there::contains).count();
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
        .filter(word -> word.length() >= SHORTEST_WORD)
        .distinct()
        .toList();
  }
}
