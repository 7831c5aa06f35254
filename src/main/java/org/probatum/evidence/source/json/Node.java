package org.probatum.evidence.source.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Stream;

/**
 * A value of a record, read without trust: what is of another kind than expected counts as absent.
 *
 * @param value the value
 */
record Node(JsonValue value) {

  private static final int LONGEST_NUMBER = 40;

  /**
   * The value at the end of a path such as {@code "message/title"}; absent ones are null values.
   */
  Node at(String path) {
    JsonValue at = value;
    for (String step : path.split("/")) {
      at = at instanceof JsonObject object ? object.get(step) : null;
    }
    return new Node(at == null ? JsonValue.NULL : at);
  }

  /** The text, number or truth value at the end of a path; empty where there is none. */
  String text(String path) {
    return at(path).text();
  }

  /** Of a list the first entry. */
  String text() {
    if (value instanceof JsonString string) {
      return string.getString();
    }
    if (value instanceof JsonNumber number) {
      String digits = number.toString();
      return digits.length() > LONGEST_NUMBER ? "" : digits;
    }
    if (value instanceof JsonArray array && !array.isEmpty()) {
      return new Node(array.get(0)).text();
    }
    return value == JsonValue.TRUE ? "true" : value == JsonValue.FALSE ? "false" : "";
  }

  /** A count at the end of a path, or null. */
  Integer count(String path) {
    String digits = text(path);
    return digits.matches("\\d{1,8}") ? Integer.valueOf(digits) : null;
  }

  /** The entries at the end of a path; a single value is a list of one. */
  List<Node> list(String path) {
    return at(path).list();
  }

  List<Node> list() {
    if (value instanceof JsonArray array) {
      return array.stream().map(Node::new).toList();
    }
    return value == JsonValue.NULL ? List.of() : List.of(this);
  }

  /** The texts of the entries at the end of a path. */
  Stream<String> texts(String path) {
    return list(path).stream().map(Node::text).filter(text -> !text.isEmpty());
  }

  boolean has(String path) {
    return at(path).value != JsonValue.NULL;
  }
}
