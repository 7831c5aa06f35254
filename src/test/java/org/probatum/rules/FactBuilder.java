package org.probatum.rules;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.probatum.claim.Claim;
import org.probatum.evidence.Link;
import org.probatum.text.LiteralNumber;
import org.probatum.text.Span;
import org.probatum.text.Term;

/**
 * Makes fact records out of the few words that a case gives. What a case leaves out comes from
 * {@code defaults.json}, else it is empty.
 */
final class FactBuilder {

  private static final List<String> PACKAGES =
      List.of("grading", "evidence", "citation", "claim", "article");
  private static final List<String> NEUTRAL =
      List.of("UNSTATED", "UNKNOWN", "UNSPECIFIED", "NOT_STATED", "FREE", "BODY", "OTHER");

  private static final GivenClaims NO_CLAIMS = new GivenClaims(List.of(), id -> null);
  private static final GivenLinks NO_LINKS = new GivenLinks(List.of());

  private final JsonObject defaults;
  private final GivenClaims claims;
  private final GivenLinks links;

  private FactBuilder(JsonObject defaults, GivenClaims claims, GivenLinks links) {
    this.defaults = defaults;
    this.claims = claims;
    this.links = links;
  }

  static FactBuilder standard() {
    try (var reader = Json.createReader(FactBuilder.class.getResourceAsStream("defaults.json"))) {
      return new FactBuilder(reader.readObject(), NO_CLAIMS, NO_LINKS);
    }
  }

  /** The facts of a case. One that carries a claim may name it by {@code claimId}. */
  List<Object> facts(List<JsonObject> given) {
    List<Claim> claims = all(Claim.class, given);
    GivenClaims known = new GivenClaims(claims, this::silent);
    FactBuilder knowing = new FactBuilder(defaults, known, links(known, given));
    List<Object> facts = new ArrayList<>(claims);
    given.stream().filter(each -> !isOf(Claim.class, each)).map(knowing::fact).forEach(facts::add);
    return facts;
  }

  /** Made twice: before a link is made that knows the others of its claim, these must be there. */
  private GivenLinks links(GivenClaims known, List<JsonObject> given) {
    GivenLinks alone =
        new GivenLinks(new FactBuilder(defaults, known, NO_LINKS).all(Link.class, given));
    return new GivenLinks(new FactBuilder(defaults, known, alone).all(Link.class, given));
  }

  private <T> List<T> all(Class<T> type, List<JsonObject> given) {
    return given.stream()
        .filter(each -> isOf(type, each))
        .map(each -> type.cast(fact(each)))
        .toList();
  }

  private static boolean isOf(Class<?> type, JsonObject fact) {
    return fact.containsKey(type.getSimpleName());
  }

  /** A claim that the case does not give says as little as it can. */
  private Claim silent(String id) {
    JsonObject words =
        Json.createObjectBuilder()
            .add("id", id)
            .add("kinds", Json.createArrayBuilder().add("BACKGROUND"))
            .add("strength", "LS0")
            .add("direction", "UNSTATED")
            .build();
    return (Claim) make(Claim.class, words);
  }

  /** A fact from {@code {"Claim": {…}}}. */
  private Object fact(JsonObject given) {
    Map.Entry<String, JsonValue> only = given.entrySet().iterator().next();
    return make(type(only.getKey()), only.getValue().asJsonObject());
  }

  static Class<?> type(String name) {
    for (String each : PACKAGES) {
      try {
        return Class.forName("org.probatum." + each + "." + name);
      } catch (ClassNotFoundException e) {
        continue;
      }
    }
    throw new IllegalArgumentException("no fact type " + name);
  }

  private Object make(Class<?> type, JsonObject given) {
    JsonObject defaulted = defaults.getJsonObject(type.getSimpleName());
    RecordComponent[] components = type.getRecordComponents();
    refuseUnknown(type, components, given);
    Object[] values =
        Arrays.stream(components).map(each -> component(each, given, defaulted)).toArray();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(type.getSimpleName() + ": " + e.getCause(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type.getSimpleName(), e);
    }
  }

  private static void refuseUnknown(Class<?> type, RecordComponent[] known, JsonObject given) {
    for (String name : given.keySet()) {
      if (Stream.of(known)
          .noneMatch(each -> GivenClaims.isNamed(each, name) || GivenLinks.isNamed(each, name))) {
        throw new IllegalArgumentException(type.getSimpleName() + " has no component " + name);
      }
    }
  }

  private Object component(RecordComponent component, JsonObject given, JsonObject defaulted) {
    String name = component.getName();
    if (given.containsKey(name)) {
      return value(component.getGenericType(), given.get(name));
    }
    if (defaulted != null && defaulted.containsKey(name)) {
      return value(component.getGenericType(), defaulted.get(name));
    }
    if (GivenLinks.areSources(component)) {
      return links.sources(id(GivenClaims.ID, given, defaulted));
    }
    if (GivenLinks.isLink(component)) {
      return link(id(GivenClaims.ID, given, defaulted), id(GivenLinks.STUDY, given, defaulted));
    }
    return GivenClaims.isOf(component)
        ? claims.component(component, id(GivenClaims.ID, given, defaulted))
        : empty(component.getType());
  }

  /** An id that a case gives, else that of its kind of fact; empty for none. */
  private static String id(String key, JsonObject given, JsonObject defaulted) {
    return Stream.of(given, defaulted)
        .filter(each -> each != null && each.containsKey(key))
        .map(each -> each.getString(key))
        .findFirst()
        .orElse("");
  }

  private Object value(Type generic, JsonValue json) {
    if (json == JsonValue.NULL) {
      return null;
    }
    if (generic instanceof ParameterizedType collection) {
      return collection(collection, json);
    }
    Class<?> type = (Class<?>) generic;
    if (type.isEnum()) {
      return constant(type, ((JsonString) json).getString());
    }
    return type.isRecord() ? record(type, json) : plain(type, json);
  }

  private Object collection(ParameterizedType type, JsonValue json) {
    JsonArray array = json.asJsonArray();
    Type element = type.getActualTypeArguments()[0];
    Stream<Object> values = array.stream().map(each -> value(element, each));
    return type.getRawType() == Set.class ? new LinkedHashSet<>(values.toList()) : values.toList();
  }

  private Object record(Class<?> type, JsonValue json) {
    if (json instanceof JsonString text) {
      if (type == LiteralNumber.class) {
        return LiteralNumber.of(text.getString());
      }
      if (type == Term.class) {
        return new Term(text.getString(), "", text.getString(), new Span(0, 1));
      }
    }
    return make(type, json.asJsonObject());
  }

  private static Object plain(Class<?> type, JsonValue json) {
    if (json == JsonValue.TRUE || json == JsonValue.FALSE) {
      return json == JsonValue.TRUE;
    }
    if (json instanceof JsonNumber number) {
      return type == double.class || type == Double.class
          ? (Object) number.doubleValue()
          : (Object) number.intValue();
    }
    return ((JsonString) json).getString();
  }

  private Object empty(Class<?> type) {
    if (type == String.class) {
      return "";
    }
    if (type == List.class) {
      return List.of();
    }
    if (type == Set.class) {
      return Set.of();
    }
    if (type == Span.class) {
      return new Span(0, 1);
    }
    if (type.isPrimitive()) {
      return type == boolean.class
          ? (Object) false
          : type == double.class ? (Object) 0.0 : (Object) 0;
    }
    if (type.isEnum()) {
      return neutral(type);
    }
    return type.isRecord() ? make(type, JsonValue.EMPTY_JSON_OBJECT) : null;
  }

  /** Of a source that the case does not link to the claim nothing is known. */
  private Link link(String claimId, String studyId) {
    JsonObject study = Json.createObjectBuilder().add("id", studyId).build();
    JsonObject silent =
        Json.createObjectBuilder()
            .add("claimId", claimId)
            .add("study", study)
            .add("resolved", false)
            .build();
    return links.of(claimId, studyId).orElseGet(() -> (Link) make(Link.class, silent));
  }

  private static Object neutral(Class<?> type) {
    List<Object> constants = List.of(type.getEnumConstants());
    for (String name : NEUTRAL) {
      for (Object each : constants) {
        if (((Enum<?>) each).name().equals(name)) {
          return each;
        }
      }
    }
    return constants.get(0);
  }

  private static Object constant(Class<?> type, String name) {
    return Stream.of(type.getEnumConstants())
        .filter(each -> ((Enum<?>) each).name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no " + name));
  }
}
