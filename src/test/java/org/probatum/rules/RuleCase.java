package org.probatum.rules;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.probatum.grading.Finding;
import org.probatum.grading.Gap;
import org.probatum.grading.Policy;

/**
 * One case of a rule: facts given, what must come of them.
 *
 * <p>{@code outcome} is FAIL, REVIEW, NOT_ASSESSABLE or NONE; {@code severity} and {@code says}
 * (words of message, expected, found or advice) hold the finding more exactly; {@code count} the
 * number of findings; {@code inserts} names facts that the rule must add, {@code insertsNot} facts
 * that it must not add.
 */
record RuleCase(RuleFile file, JsonObject json) {

  String name() {
    return json.getString("name");
  }

  String outcome() {
    return json.getString("outcome", "NONE");
  }

  /** The facts given, and every policy that the case does not set itself. */
  List<Object> given(FactBuilder builder, List<Policy> policies) {
    List<Object> facts =
        new ArrayList<>(builder.facts(json.getJsonArray("given").getValuesAs(JsonObject.class)));
    JsonObject own = json.getJsonObject("policy");
    for (Policy each : policies) {
      facts.add(
          own != null && own.containsKey(each.key())
              ? new Policy(
                  each.key(),
                  own.getJsonNumber(each.key()).doubleValue(),
                  each.unit(),
                  each.source(),
                  false)
              : each);
    }
    return facts;
  }

  /** What is wrong with the facts that came out; empty if nothing is. */
  List<String> problems(Collection<?> given, Collection<?> result) {
    List<Object> added = new ArrayList<>(result);
    added.removeAll(given);
    List<String> problems = new ArrayList<>();
    String actual = outcome(added);
    if (!actual.equals(outcome())) {
      problems.add("outcome " + actual + " instead of " + outcome() + " from " + added);
    }
    long findings = added.stream().filter(Finding.class::isInstance).count();
    if (json.containsKey("count") && findings != json.getInt("count")) {
      problems.add(findings + " findings instead of " + json.getInt("count"));
    }
    added.stream()
        .filter(Finding.class::isInstance)
        .map(Finding.class::cast)
        .forEach(finding -> problems.addAll(problems(finding)));
    check("inserts", true, added, problems);
    check("insertsNot", false, added, problems);
    return problems;
  }

  private String outcome(List<Object> added) {
    List<Finding> findings =
        added.stream()
            .filter(Finding.class::isInstance)
            .map(Finding.class::cast)
            .filter(each -> each.rule().equals(file.id()))
            .toList();
    if (!findings.isEmpty()) {
      return findings.get(0).outcome().name();
    }
    return added.stream().anyMatch(Gap.class::isInstance) ? "NOT_ASSESSABLE" : "NONE";
  }

  private List<String> problems(Finding finding) {
    List<String> problems = new ArrayList<>();
    String severity = json.getString("severity", finding.severity().name());
    if (!severity.equals(finding.severity().name())) {
      problems.add("severity " + finding.severity() + " instead of " + severity);
    }
    String said =
        finding.message()
            + " "
            + finding.expected()
            + " "
            + finding.found()
            + " "
            + finding.advice();
    String says = json.getString("says", "");
    if (!said.contains(says)) {
      problems.add("does not say '" + says + "': " + said);
    }
    return problems;
  }

  private void check(String key, boolean wanted, List<Object> added, List<String> problems) {
    JsonArray array = json.getJsonArray(key);
    if (array == null) {
      return;
    }
    for (JsonObject each : array.getValuesAs(JsonObject.class)) {
      if (added.stream().anyMatch(fact -> fits(fact, each)) != wanted) {
        problems.add((wanted ? "no fact like " : "a fact like ") + each + " in " + added);
      }
    }
  }

  private static boolean fits(Object fact, JsonObject wanted) {
    Map.Entry<String, JsonValue> only = wanted.entrySet().iterator().next();
    return fact.getClass().getSimpleName().equals(only.getKey())
        && only.getValue().asJsonObject().entrySet().stream().allMatch(e -> has(fact, e));
  }

  private static boolean has(Object fact, Map.Entry<String, JsonValue> component) {
    try {
      Object actual = fact.getClass().getMethod(component.getKey()).invoke(fact);
      return plain(component.getValue()).equals(String.valueOf(actual));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          fact.getClass().getSimpleName() + "." + component.getKey(), e);
    }
  }

  private static String plain(JsonValue value) {
    if (value instanceof JsonString text) {
      return text.getString();
    }
    return value instanceof JsonNumber number ? number.toString() : value.toString();
  }

  @Override
  public String toString() {
    return file.id() + ": " + name();
  }
}
