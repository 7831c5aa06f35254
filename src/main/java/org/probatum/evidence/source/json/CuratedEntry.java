package org.probatum.evidence.source.json;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes an evidence file with one work out of plain fields; its reader then checks them. */
public final class CuratedEntry {

  private static final Set<String> OF_STUDY =
      Set.of(
          "design",
          "population",
          "intervention",
          "comparator",
          "randomised",
          "analysed",
          "studies");
  private static final Set<String> WHOLE = Set.of("year", "randomised", "analysed", "studies");
  private static final int LONGEST_KEY = 60;

  private CuratedEntry() {}

  /**
   * @param fields names as in an evidence file; the comparator as one of its types
   */
  public static byte[] json(String title, List<String> authors, Map<String, String> fields) {
    JsonObjectBuilder work = Json.createObjectBuilder().add("title", title);
    JsonArrayBuilder names = Json.createArrayBuilder();
    authors.forEach(names::add);
    work.add("authors", names);
    if (!fields.containsKey("doi") && !fields.containsKey("key")) {
      work.add("key", key(title, fields));
    }
    JsonObjectBuilder study = Json.createObjectBuilder();
    fields.forEach((name, value) -> put(OF_STUDY.contains(name) ? study : work, name, value));
    if (fields.keySet().stream().anyMatch(OF_STUDY::contains)) {
      work.add("studies", Json.createArrayBuilder().add(study.add("depth", "full text")));
    }
    return Json.createObjectBuilder()
        .add("format", "probatum-evidence/1")
        .add("works", Json.createArrayBuilder().add(work))
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String key(String title, Map<String, String> fields) {
    String plain = (fields.getOrDefault("year", "") + " " + title).strip();
    String key = plain.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "-");
    return fields.containsKey("pmid")
        ? "pmid-" + fields.get("pmid")
        : key.substring(0, Math.min(LONGEST_KEY, key.length()));
  }

  private static void put(JsonObjectBuilder entry, String name, String value) {
    if (name.equals("comparator")) {
      entry.add(name, Json.createObjectBuilder().add("type", value));
    } else if (WHOLE.contains(name) && value.matches("\\d{1,9}")) {
      entry.add(name, Integer.parseInt(value));
    } else {
      entry.add(name, value);
    }
  }
}
