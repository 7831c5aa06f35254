package org.probatum.measure;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.probatum.evidence.reading.Figure;

/** The values of an abstract by what they stand for. */
final class ValueSets {

  private final Map<String, Map<String, Figure>> values = new TreeMap<>();

  void add(String label, Optional<Figure> figure) {
    figure.ifPresent(
        each ->
            values.computeIfAbsent(label, key -> new TreeMap<>()).putIfAbsent(plain(each), each));
  }

  private static String plain(Figure figure) {
    return figure.number().value().stripTrailingZeros().toPlainString();
  }

  Set<String> of(String label) {
    return new TreeSet<>(values.getOrDefault(label, Map.of()).keySet());
  }

  Figure figure(String label, String value) {
    return values.get(label).get(value);
  }

  /** What a value stands for here; "nothing" where it does not occur. */
  String labelOf(String value) {
    return values.entrySet().stream()
        .filter(each -> each.getValue().containsKey(value))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("nothing");
  }
}
