package org.probatum.article.word;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Reads the works that Zotero and Mendeley keep behind a callout, as CSL-JSON. */
final class CslWorks {

  private static final String MENDELEY = "MENDELEY_CITATION_v3_";

  private CslWorks() {}

  /** The works of a citation, in order; none where it cannot be read. */
  static List<Target> of(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      List<Target> works = new ArrayList<>();
      for (JsonValue item : array(reader.readObject(), "citationItems")) {
        works.add(work(object(item, "itemData")));
      }
      return works;
    } catch (JsonException | IllegalStateException damaged) {
      return List.of();
    }
  }

  /** The works of a content control, by its tag. */
  static List<Target> ofTag(String tag) {
    if (!tag.startsWith(MENDELEY)) {
      return List.of();
    }
    try {
      byte[] json = Base64.getMimeDecoder().decode(tag.substring(MENDELEY.length()));
      return of(new String(json, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException damaged) {
      return List.of();
    }
  }

  private static Target work(JsonObject data) {
    JsonObject author = first(array(data, "author"));
    String family = text(author, "family");
    return new Target.Work(
        text(data, "title"),
        text(data, "DOI"),
        family.isEmpty() ? text(author, "literal") : family,
        year(object(data, "issued")));
  }

  private static String year(JsonObject issued) {
    JsonArray parts = array(issued, "date-parts");
    if (parts.isEmpty() || !(parts.get(0) instanceof JsonArray first) || first.isEmpty()) {
      return "";
    }
    return first.get(0).toString().replace("\"", "");
  }

  private static JsonObject first(JsonArray all) {
    return all.isEmpty() || !(all.get(0) instanceof JsonObject object)
        ? JsonValue.EMPTY_JSON_OBJECT
        : object;
  }

  private static JsonObject object(JsonValue parent, String key) {
    return parent instanceof JsonObject object && object.get(key) instanceof JsonObject found
        ? found
        : JsonValue.EMPTY_JSON_OBJECT;
  }

  private static JsonArray array(JsonStructure parent, String key) {
    return parent instanceof JsonObject object && object.get(key) instanceof JsonArray found
        ? found
        : JsonValue.EMPTY_JSON_ARRAY;
  }

  private static String text(JsonObject parent, String key) {
    return parent.get(key) instanceof JsonString found ? found.getString() : "";
  }
}
