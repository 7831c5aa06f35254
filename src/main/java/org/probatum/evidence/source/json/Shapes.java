package org.probatum.evidence.source.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How a record is put together.
 *
 * @param constructor makes one of the values of its components
 * @param parts its components in order
 */
record Shapes(Constructor<?> constructor, List<Part> parts) {

  private static final Map<Class<?>, Shapes> KNOWN = new ConcurrentHashMap<>();

  /** A component. */
  record Part(String name, RecordComponent component) {

    Object of(Object record) {
      try {
        return component.getAccessor().invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(component.toString(), e);
      }
    }
  }

  static Shapes of(Class<?> type) {
    return KNOWN.computeIfAbsent(type, Shapes::read);
  }

  private static Shapes read(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      List<Part> parts =
          Arrays.stream(components).map(each -> new Part(each.getName(), each)).toList();
      return new Shapes(type.getDeclaredConstructor(types), parts);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  /**
   * @throws IllegalArgumentException where the record refuses the values
   */
  Object make(List<Object> values) {
    try {
      return constructor.newInstance(values.toArray());
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(e.getCause().getMessage(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(constructor.toString(), e);
    }
  }
}
