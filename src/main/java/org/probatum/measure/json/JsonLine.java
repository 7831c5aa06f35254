package org.probatum.measure.json;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** An object of a corpus, read without trust: what is of another kind than expected is absent. */
public final class JsonLine {

  private final JsonObject object;

  private JsonLine(JsonObject object) {
    this.object = object;
  }

  /**
   * The objects of a text, one a line; empty lines are passed over.
   *
   * @throws BrokenLine where a line is no object
   */
  public static List<JsonLine> read(String text) throws BrokenLine {
    List<JsonLine> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\\R")) {
      number++;
      if (!line.isBlank()) {
        lines.add(read(line, number));
      }
    }
    return lines;
  }

  private static JsonLine read(String line, int number) throws BrokenLine {
    try (JsonReader reader = Json.createReader(new StringReader(line))) {
      return new JsonLine(reader.readObject());
    } catch (JsonException e) {
      throw new BrokenLine(number);
    }
  }

  /** A text or the digits of a number; empty where there is none. */
  public String text(String name) {
    return text(object.get(name));
  }

  /** A list of lists, each with its texts and numbers as texts. */
  public List<List<String>> rows(String name) {
    return items(object.get(name)).stream().map(JsonLine::texts).toList();
  }

  /** A list of lists of lists. */
  public List<List<List<String>>> tables(String name) {
    return items(object.get(name)).stream()
        .map(table -> items(table).stream().map(JsonLine::texts).toList())
        .toList();
  }

  private static List<String> texts(JsonValue row) {
    return items(row).stream().map(JsonLine::text).toList();
  }

  private static List<JsonValue> items(JsonValue value) {
    return value instanceof JsonArray array ? array : List.of();
  }

  private static String text(JsonValue value) {
    if (value instanceof JsonString string) {
      return string.getString();
    }
    return value instanceof JsonNumber number ? number.bigDecimalValue().toPlainString() : "";
  }
}
