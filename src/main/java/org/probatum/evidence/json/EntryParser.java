package org.probatum.evidence.json;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads one object of an evidence file. What does not fit its shape is told as a flaw and left out,
 * so that the rest can still be bound and checked. A binder alone would take the last of two equal
 * names in silence and give wrong types no place.
 */
final class EntryParser {

  private static final int DEEPEST = 200;
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

  private final JsonParser parser;
  private final JsonBuilderFactory json;
  private final Flaws flaws;

  EntryParser(JsonParser parser, JsonBuilderFactory json, Flaws flaws) {
    this.parser = parser;
    this.json = json;
    this.flaws = flaws;
  }

  /** Reads the object whose opening brace the parser has just passed. */
  JsonObject object(Shape shape, String path) {
    JsonObjectBuilder out = json.createObjectBuilder();
    Set<String> seen = new HashSet<>();
    while (parser.next() != Event.END_OBJECT) {
      String name = parser.getString();
      boolean first = seen.add(name);
      Shape.Field field = shape.fields().get(name);
      Event value = parser.next();
      if (field == null) {
        flaws.add(path, Remedies.unknown(name, shape.fields().keySet()));
        skip(value);
      } else if (!first) {
        flaws.add(path, "\"" + name + "\" stands here twice. Keep one of them.");
        skip(value);
      } else {
        property(out, new Slot(name, field, path), value);
      }
    }
    return out.build();
  }

  /**
   * Passes over a value that starts with {@code event}. The parser's own way of skipping never ends
   * where the file ends too early.
   */
  void skip(Event event) {
    int depth = step(event);
    while (depth > 0) {
      depth += step(parser.next());
      if (depth > DEEPEST) {
        throw new JsonException("nested too deeply");
      }
    }
  }

  private static int step(Event event) {
    return switch (event) {
      case START_OBJECT, START_ARRAY -> 1;
      case END_OBJECT, END_ARRAY -> -1;
      default -> 0;
    };
  }

  private void property(JsonObjectBuilder out, Slot slot, Event event) {
    if (event == Event.VALUE_NULL) {
      return;
    }
    if (event == Event.VALUE_STRING && parser.getString().strip().equals(Remedies.OPEN)) {
      flaws.add(slot.path, Remedies.stillOpen(slot.name));
    } else if (!slot.takes(event)) {
      flaws.add(slot.path, slot.name + " must be " + Remedies.wanted(slot.field.kind()) + ".");
      skip(event);
    } else {
      fitting(out, slot, event);
    }
  }

  private void fitting(JsonObjectBuilder out, Slot slot, Event event) {
    switch (slot.field.kind()) {
      case TEXT, LITERAL -> text(out, slot);
      case WHOLE -> whole(out, slot);
      case TRUTH -> out.add(slot.name, event == Event.VALUE_TRUE);
      case TEXTS -> out.add(slot.name, texts(slot));
      case ENTRIES -> out.add(slot.name, entries(slot));
      case ENTRY -> out.add(slot.name, object(slot.field.shape(), slot.within()));
    }
  }

  private void text(JsonObjectBuilder out, Slot slot) {
    String text = parser.getString().strip();
    if (!text.isEmpty()) {
      out.add(slot.name, text);
    }
  }

  private void whole(JsonObjectBuilder out, Slot slot) {
    String literal = parser.getString();
    if (WHOLE.matcher(literal).matches()) {
      out.add(slot.name, Integer.parseInt(literal));
    } else {
      flaws.add(
          slot.path, slot.name + " (" + Remedies.brief(literal) + ") must be a whole number.");
    }
  }

  private JsonArrayBuilder texts(Slot slot) {
    JsonArrayBuilder out = json.createArrayBuilder();
    Event event = parser.next();
    for (int i = 1; event != Event.END_ARRAY; i++, event = parser.next()) {
      if (event != Event.VALUE_STRING) {
        flaws.add(slot.path, slot.name + ", entry " + i + ": must be text in quotation marks.");
        skip(event);
      } else if (parser.getString().strip().equals(Remedies.OPEN)) {
        flaws.add(slot.path, Remedies.stillOpen(slot.name));
      } else if (!parser.getString().isBlank()) {
        out.add(parser.getString().strip());
      }
    }
    return out;
  }

  private JsonArrayBuilder entries(Slot slot) {
    JsonArrayBuilder out = json.createArrayBuilder();
    Event event = parser.next();
    for (int i = 1; event != Event.END_ARRAY; i++, event = parser.next()) {
      if (event == Event.START_OBJECT) {
        out.add(object(slot.field.shape(), slot.within(i)));
      } else {
        flaws.add(slot.within(i), "must be an object in braces { }.");
        skip(event);
      }
    }
    return out;
  }

  private record Slot(String name, Shape.Field field, String path) {

    boolean takes(Event event) {
      return switch (field.kind()) {
        case TEXT -> event == Event.VALUE_STRING;
        case LITERAL -> event == Event.VALUE_STRING || event == Event.VALUE_NUMBER;
        case WHOLE -> event == Event.VALUE_NUMBER;
        case TRUTH -> event == Event.VALUE_TRUE || event == Event.VALUE_FALSE;
        case TEXTS, ENTRIES -> event == Event.START_ARRAY;
        case ENTRY -> event == Event.START_OBJECT;
      };
    }

    String within() {
      return Flaws.within(path, name);
    }

    String within(int number) {
      return Flaws.within(path, Remedies.one(name) + " " + number);
    }
  }
}
