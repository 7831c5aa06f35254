package org.probatum.evidence.source.tagged;

import java.util.ArrayList;
import java.util.List;

/** One record: tags with their values in order, wrapped lines joined. */
final class TaggedRecord {

  /** A tag with its value. */
  record Field(String tag, String value) {}

  private final int line;
  private final List<Field> fields = new ArrayList<>();

  /**
   * @param line the line on which it begins
   */
  TaggedRecord(int line) {
    this.line = line;
  }

  int line() {
    return line;
  }

  void add(String tag, String value) {
    fields.add(new Field(tag, value));
  }

  /** Joins a wrapped line to the value before it. */
  void more(String text) {
    if (!fields.isEmpty()) {
      Field last = fields.remove(fields.size() - 1);
      fields.add(new Field(last.tag(), last.value() + " " + text));
    }
  }

  List<Field> fields() {
    return fields;
  }

  /** The first value of a tag; empty where it has none. */
  String first(String tag) {
    return fields.stream()
        .filter(field -> field.tag().equals(tag))
        .map(Field::value)
        .findFirst()
        .orElse("");
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }
}
