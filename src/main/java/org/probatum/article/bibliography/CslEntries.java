package org.probatum.article.bibliography;

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

/** Reads CSL-JSON, the form in which reference managers hand libraries over. */
final class CslEntries {

  private CslEntries() {}

  static List<CitedEntry> read(String text) throws BrokenBibliography {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      List<CitedEntry> entries = new ArrayList<>();
      for (JsonValue each : reader.readArray()) {
        if (each instanceof JsonObject item) {
          entries.add(entry(item));
        }
      }
      return List.copyOf(entries);
    } catch (JsonException | ClassCastException | IllegalStateException e) {
      throw new BrokenBibliography(String.valueOf(e.getMessage()));
    }
  }

  /** An item that stands alone, as citation fields of word processors hold it. */
  private static CitedEntry entry(JsonObject item) {
    return new CitedEntry(
        text(item, "id"),
        authors(item),
        text(item, "title"),
        first(text(item, "container-title"), text(item, "publisher")),
        year(item),
        text(item, "volume"),
        text(item, "issue"),
        first(text(item, "page"), text(item, "number")),
        text(item, "DOI"),
        text(item, "URL"));
  }

  private static List<String> authors(JsonObject item) {
    List<String> people = new ArrayList<>();
    if (item.get("author") instanceof JsonArray authors) {
      for (JsonValue each : authors) {
        if (each instanceof JsonObject person) {
          String family = (text(person, "non-dropping-particle") + " " + text(person, "family"));
          people.add(
              first(
                  text(person, "literal"),
                  PersonInitials.of(family.strip(), text(person, "given"))));
        }
      }
    }
    return people;
  }

  private static String year(JsonObject item) {
    if (item.get("issued") instanceof JsonObject issued) {
      if (issued.get("date-parts") instanceof JsonArray dates
          && !dates.isEmpty()
          && dates.get(0) instanceof JsonArray date
          && !date.isEmpty()) {
        return plain(date.get(0));
      }
      return first(text(issued, "raw"), text(issued, "literal"));
    }
    return "";
  }

  private static String text(JsonObject object, String name) {
    return object.containsKey(name) ? plain(object.get(name)) : "";
  }

  private static String plain(JsonValue value) {
    return switch (value.getValueType()) {
      case STRING -> ((JsonString) value).getString().strip();
      case NUMBER -> value.toString();
      default -> "";
    };
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }
}
