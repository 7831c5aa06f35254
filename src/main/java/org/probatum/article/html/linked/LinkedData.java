package org.probatum.article.html.linked;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a page says of its article in JSON-LD, in the words of schema.org.
 *
 * @param headline empty where it is not told
 * @param authors names
 * @param reviewers names of those who reviewed it
 * @param date of the last review, else of the last change, else of publication; empty without
 */
public record LinkedData(
    String headline, List<String> authors, List<String> reviewers, String date) {

  private static final Set<String> PAGES =
      Set.of("MedicalWebPage", "WebPage", "MedicalScholarlyArticle", "ScholarlyArticle");

  private static final int LONGEST = 500_000;

  /** The data, if it is well-formed and describes an article. */
  public static Optional<LinkedData> of(String json) {
    if (json.length() > LONGEST) {
      return Optional.empty();
    }
    try (JsonReader reader = Json.createReader(new StringReader(json.strip()))) {
      List<JsonObject> things = new ArrayList<>();
      collect(reader.readValue(), things, 0);
      return Optional.of(things).filter(found -> !found.isEmpty()).map(LinkedData::merged);
    } catch (JsonException | IllegalStateException broken) {
      return Optional.empty();
    }
  }

  private static void collect(JsonValue value, List<JsonObject> things, int depth) {
    if (depth > 4) {
      return;
    }
    if (value instanceof JsonArray array) {
      array.forEach(each -> collect(each, things, depth + 1));
    } else if (value instanceof JsonObject object) {
      if (texts(object.get("@type")).anyMatch(LinkedData::isArticle)) {
        things.add(object);
      }
      Stream.of("@graph", "mainEntity", "mainEntityOfPage")
          .filter(object::containsKey)
          .forEach(key -> collect(object.get(key), things, depth + 1));
    }
  }

  private static boolean isArticle(String type) {
    return type.endsWith("Article") || type.endsWith("Posting") || PAGES.contains(type);
  }

  private static LinkedData merged(List<JsonObject> things) {
    return new LinkedData(
        first(things, "headline"),
        all(things, "author"),
        all(things, "reviewedBy"),
        Stream.of("lastReviewed", "dateModified", "datePublished")
            .map(key -> first(things, key))
            .filter(date -> !date.isEmpty())
            .findFirst()
            .orElse(""));
  }

  private static String first(List<JsonObject> things, String key) {
    return things.stream().flatMap(each -> texts(each.get(key))).findFirst().orElse("");
  }

  private static List<String> all(List<JsonObject> things, String key) {
    return things.stream().flatMap(each -> texts(each.get(key))).distinct().toList();
  }

  /** A text, the name of a thing, or those of a list. */
  private static Stream<String> texts(JsonValue value) {
    if (value instanceof JsonString text) {
      return Stream.of(text.getString());
    }
    if (value instanceof JsonArray array) {
      return array.stream().filter(each -> !(each instanceof JsonArray)).flatMap(LinkedData::texts);
    }
    return value instanceof JsonObject object && object.get("name") instanceof JsonString name
        ? Stream.of(name.getString())
        : Stream.empty();
  }
}
