package org.probatum.acceptance;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.probatum.audit.Audit;
import org.probatum.grading.Category;
import org.probatum.grading.Finding;
import org.probatum.grading.Severity;

/** What a check of an article must find, and what it must leave alone. */
record Expectations(JsonObject json) {

  static Expectations read(Path file) throws IOException {
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
      return new Expectations(reader.readObject());
    }
  }

  /** Ids of what was not found. */
  List<String> missing(Audit audit) {
    List<String> missing = new ArrayList<>();
    for (JsonObject each : json.getJsonArray("mustFind").getValuesAs(JsonObject.class)) {
      if (!isFound(audit, each)) {
        missing.add(each.getString("id"));
      }
    }
    return missing;
  }

  /** What was flagged although it is right. */
  List<String> wrong(Audit audit) {
    List<String> wrong = new ArrayList<>();
    for (JsonObject each : array(json, "mustNotFlag").getValuesAs(JsonObject.class)) {
      for (Finding finding : audit.grades().findings()) {
        if (flags(finding, each)) {
          wrong.add(each.getString("id") + " by " + finding.rule() + ": " + finding.message());
        }
      }
    }
    return wrong;
  }

  private static boolean isFound(Audit audit, JsonObject expected) {
    List<String> quotes = strings(expected, "quote");
    if (quotes.isEmpty()) {
      return audit.grades().findings().stream().anyMatch(f -> fits(f, expected));
    }
    return expected.getBoolean("all", false)
        ? quotes.stream().allMatch(quote -> isFound(audit, expected, quote))
        : quotes.stream().anyMatch(quote -> isFound(audit, expected, quote));
  }

  private static boolean isFound(Audit audit, JsonObject expected, String quote) {
    return audit.grades().findings().stream()
        .anyMatch(finding -> fits(finding, expected) && covers(audit, finding, quote));
  }

  private static boolean fits(Finding finding, JsonObject expected) {
    return categories(expected).contains(finding.category())
        && finding.severity().atLeast(Severity.valueOf(expected.getString("severity")))
        && says(finding, expected);
  }

  private static boolean flags(Finding finding, JsonObject right) {
    boolean counts = finding.isFail() || right.getBoolean("review", false);
    return counts
        && categories(right).contains(finding.category())
        && finding.severity().atLeast(Severity.MODERATE)
        && says(finding, right)
        && strings(right, "quote").stream().anyMatch(quote -> touches(finding, quote));
  }

  private static boolean says(Finding finding, JsonObject expected) {
    String said =
        String.join(" ", finding.message(), finding.expected(), finding.found(), finding.advice());
    return strings(expected, "values").stream()
        .allMatch(
            value -> Pattern.compile(value, Pattern.CASE_INSENSITIVE).matcher(plain(said)).find());
  }

  private static boolean covers(Audit audit, Finding finding, String quote) {
    return touches(finding, quote)
        || audit.statements().claims().stream()
            .anyMatch(c -> finding.concerns(c.id()) && plain(c.sentence()).contains(plain(quote)))
        || audit.citations().references().stream()
            .anyMatch(
                r ->
                    finding.references().contains(r.id()) && plain(r.raw()).contains(plain(quote)));
  }

  private static boolean touches(Finding finding, String quote) {
    String wanted = plain(quote);
    return finding.places().stream()
        .map(place -> plain(place.quote()))
        .anyMatch(own -> own.contains(wanted) || own.length() >= 12 && wanted.contains(own));
  }

  private static List<Category> categories(JsonObject expected) {
    return strings(expected, "category").stream().map(Category::valueOf).toList();
  }

  private static List<String> strings(JsonObject json, String key) {
    return array(json, key).getValuesAs(JsonString.class).stream()
        .map(JsonString::getString)
        .toList();
  }

  private static JsonArray array(JsonObject json, String key) {
    JsonArray array = json.getJsonArray(key);
    return array == null ? JsonArray.EMPTY_JSON_ARRAY : array;
  }

  private static String plain(String text) {
    return text.replace('\u2019', '\'')
        .replace('\u201c', '"')
        .replace('\u201d', '"')
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
