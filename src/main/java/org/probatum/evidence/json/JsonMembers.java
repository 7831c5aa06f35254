package org.probatum.evidence.json;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;

/** Looks into a JSON text for a member. */
public final class JsonMembers {

  private JsonMembers() {}

  /**
   * Whether the text is an object that holds the member.
   *
   * @param names names of the objects on the way, and of the member
   */
  public static boolean has(byte[] text, String... names) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(text))) {
      JsonValue value = reader.readValue();
      for (String name : names) {
        value = value instanceof JsonObject object ? object.get(name) : null;
      }
      return value != null;
    } catch (JsonException garbled) {
      return false;
    }
  }
}
