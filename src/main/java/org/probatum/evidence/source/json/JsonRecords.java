package org.probatum.evidence.source.json;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.Reader;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Streams the records of a JSON file, one at a time: the objects of a list, of a list within
 * wrappers, or one object alone.
 */
final class JsonRecords {

  private static final JsonProvider PROVIDER = JsonProvider.provider();

  private final Set<String> wrappers;
  private final Set<String> lists;
  private final Consumer<JsonObject> out;
  private JsonParser parser;
  private boolean listed;

  /**
   * @param wrappers names of objects that hold the records or their list
   * @param lists names of lists of records
   */
  JsonRecords(Set<String> wrappers, Set<String> lists, Consumer<JsonObject> out) {
    this.wrappers = wrappers;
    this.lists = lists;
    this.out = out;
  }

  /**
   * @throws JsonException where the text is no sound JSON
   */
  void stream(Reader reader) {
    parser = PROVIDER.createParser(reader);
    if (!parser.hasNext()) {
      throw new JsonException("nothing in it");
    }
    if (parser.next() == Event.START_ARRAY) {
      entries();
    } else {
      JsonObject whole = object();
      if (!listed) {
        out.accept(whole);
      }
    }
    while (parser.hasNext()) {
      parser.next();
    }
  }

  long line() {
    return parser == null ? 1 : Math.max(1, parser.getLocation().getLineNumber());
  }

  private void entries() {
    listed = true;
    for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
      if (event == Event.START_OBJECT) {
        out.accept(parser.getObject());
      } else {
        parser.getValue();
      }
    }
  }

  /** Properties of the outer object; a wrapper's own are laid beside them. */
  private JsonObject object() {
    JsonObjectBuilder builder = PROVIDER.createBuilderFactory(Map.of()).createObjectBuilder();
    fill(builder);
    return builder.build();
  }

  private void fill(JsonObjectBuilder builder) {
    while (parser.next() != Event.END_OBJECT) {
      String name = parser.getString();
      Event event = parser.next();
      if (lists.contains(name) && event == Event.START_ARRAY) {
        entries();
      } else if (wrappers.contains(name) && event == Event.START_OBJECT) {
        fill(builder);
      } else {
        JsonValue value = parser.getValue();
        builder.add(name, value);
      }
    }
  }
}
