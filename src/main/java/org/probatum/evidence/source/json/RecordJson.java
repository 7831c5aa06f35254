package org.probatum.evidence.source.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.probatum.evidence.SourceRecord;

/**
 * Records as JSON, without loss: components by name, what is null left out. A component that a
 * later version adds is absent in older text and then null or empty. Safe for several threads.
 */
public final class RecordJson {

  private static final JsonProvider PROVIDER = JsonProvider.provider();

  private RecordJson() {}

  /** The record in one line. */
  public static String write(SourceRecord record) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = PROVIDER.createGenerator(text)) {
      out.writeStartObject();
      components(record, out);
      out.writeEnd();
    }
    return text.toString();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static SourceRecord read(String text) {
    try (JsonParser parser = PROVIDER.createParser(new StringReader(text))) {
      parser.next();
      return read(parser.getObject());
    } catch (RuntimeException e) {
      // The parser has exceptions of several kinds for what it finds.
      throw new IllegalArgumentException("no record: " + e.getMessage(), e);
    }
  }

  static SourceRecord read(JsonObject object) {
    return (SourceRecord) record(object, SourceRecord.class);
  }

  private static void components(Object record, JsonGenerator out) {
    for (Shapes.Part part : Shapes.of(record.getClass()).parts()) {
      Object value = part.of(record);
      if (value != null) {
        out.writeKey(part.name());
        value(value, out);
      }
    }
  }

  private static void value(Object value, JsonGenerator out) {
    if (value instanceof Collection<?> list) {
      out.writeStartArray();
      list.forEach(each -> value(each, out));
      out.writeEnd();
    } else if (value instanceof Record) {
      out.writeStartObject();
      components(value, out);
      out.writeEnd();
    } else if (value instanceof Integer number) {
      out.write(number);
    } else if (value instanceof Double number) {
      out.write(number);
    } else if (value instanceof Boolean truth) {
      out.write(truth);
    } else {
      out.write(value instanceof Enum<?> choice ? choice.name() : value.toString());
    }
  }

  private static Object record(JsonObject object, Class<?> type) {
    Shapes shape = Shapes.of(type);
    List<Object> values = new ArrayList<>();
    for (Shapes.Part part : shape.parts()) {
      values.add(value(object.get(part.name()), part.component()));
    }
    return shape.make(values);
  }

  private static Object value(JsonValue value, RecordComponent component) {
    Class<?> type = component.getType();
    if (type == List.class || type == Set.class) {
      Collection<Object> all = list(value, component.getGenericType());
      return type == Set.class ? new LinkedHashSet<>(all) : List.copyOf(all);
    }
    return value == null ? absent(type) : single(value, type);
  }

  private static Object absent(Class<?> type) {
    return type == boolean.class ? Boolean.FALSE : type == int.class ? (Object) 0 : null;
  }

  private static Collection<Object> list(JsonValue value, Type type) {
    List<Object> all = new ArrayList<>();
    if (value instanceof JsonArray array) {
      Class<?> element = (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
      array.forEach(each -> all.add(single(each, element)));
    }
    return all;
  }

  private static Object single(JsonValue value, Class<?> type) {
    if (value instanceof JsonObject object && type.isRecord()) {
      return record(object, type);
    }
    if (value instanceof JsonNumber number && (type == Integer.class || type == int.class)) {
      return number.intValue();
    }
    if (value instanceof JsonNumber number && type == double.class) {
      return number.doubleValue();
    }
    if (value instanceof JsonString string) {
      return text(string.getString(), type);
    }
    if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
      return value == JsonValue.TRUE;
    }
    throw new IllegalArgumentException(value + " is no " + type.getSimpleName());
  }

  private static Object text(String text, Class<?> type) {
    if (type.isEnum()) {
      for (Object each : type.getEnumConstants()) {
        if (((Enum<?>) each).name().equals(text)) {
          return each;
        }
      }
      throw new IllegalArgumentException(text + " is no " + type.getSimpleName());
    }
    return type == BigDecimal.class ? new BigDecimal(text) : text;
  }
}
