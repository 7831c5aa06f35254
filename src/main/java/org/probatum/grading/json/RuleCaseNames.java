package org.probatum.grading.json;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import org.probatum.text.Few;

/** Reads what the cases beside a rule are called and how they end. */
public final class RuleCaseNames {

  private RuleCaseNames() {}

  /** Each case as "outcome: principle", in the order of the file. */
  public static List<String> of(String casesJson) {
    try (JsonReader reader = Json.createReader(new StringReader(casesJson))) {
      return Few.each(
          reader.readObject().getJsonArray("cases").getValuesAs(JsonObject.class),
          each -> outcome(each) + ": " + each.getString("name"));
    }
  }

  private static String outcome(JsonObject each) {
    return each.getString("outcome", each.containsKey("inserts") ? "FACT" : "NONE");
  }
}
