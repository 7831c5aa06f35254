package org.probatum.evidence.json;

import jakarta.json.bind.annotation.JsonbProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The properties that an object of an evidence file may have, taken from the record it is bound to.
 *
 * @param fields name to what may stand there, in the order of the record
 */
record Shape(Map<String, Field> fields) {

  /** What may stand in a property. */
  enum Kind {
    TEXT,
    LITERAL,
    WHOLE,
    TRUTH,
    TEXTS,
    ENTRY,
    ENTRIES
  }

  /**
   * A property.
   *
   * @param kind what may stand there
   * @param shape properties of the objects in it; null where it holds none
   */
  record Field(Kind kind, Shape shape) {}

  static final Shape WORK = of(WorkEntry.class);

  private static Shape of(Class<?> entry) {
    Map<String, Field> fields = new LinkedHashMap<>();
    for (RecordComponent each : entry.getRecordComponents()) {
      JsonbProperty renamed = each.getAccessor().getAnnotation(JsonbProperty.class);
      fields.put(renamed == null ? each.getName() : renamed.value(), field(each));
    }
    return new Shape(fields);
  }

  private static Field field(RecordComponent component) {
    Class<?> type = component.getType();
    if (type == List.class) {
      return list((ParameterizedType) component.getGenericType());
    }
    if (type.isRecord()) {
      return new Field(Kind.ENTRY, of(type));
    }
    return new Field(plain(type, component.isAnnotationPresent(Literal.class)), null);
  }

  private static Field list(ParameterizedType type) {
    Class<?> element = (Class<?>) type.getActualTypeArguments()[0];
    return element == String.class
        ? new Field(Kind.TEXTS, null)
        : new Field(Kind.ENTRIES, of(element));
  }

  private static Kind plain(Class<?> type, boolean literal) {
    if (literal) {
      return Kind.LITERAL;
    }
    return type == Integer.class ? Kind.WHOLE : type == Boolean.class ? Kind.TRUTH : Kind.TEXT;
  }
}
