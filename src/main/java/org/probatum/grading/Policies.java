package org.probatum.grading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.probatum.text.table.Row;
import org.probatum.text.table.Table;
import org.probatum.text.table.TableException;

/** The thresholds in force: {@code policy.csv} with the overlay of a profile. */
public final class Policies {

  private final Map<String, Policy> byKey;

  private Policies(Map<String, Policy> byKey) {
    this.byKey = byKey;
  }

  /** The thresholds of {@code policy.csv}. */
  public static Policies standard() {
    Map<String, Policy> byKey = new LinkedHashMap<>();
    for (Row row : Table.bundled("rules/policy.csv").rows()) {
      Policy policy = read(row);
      if (byKey.put(policy.key(), policy) != null) {
        throw new TableException(row.place() + ": key " + policy.key() + " stands twice");
      }
    }
    return new Policies(byKey);
  }

  /** These thresholds with one of them set anew; a value outside its range is refused. */
  public Policies with(Row row) {
    String key = row.text("key");
    Policy before = byKey.get(key);
    if (before == null) {
      throw new TableException(row.place() + ": no threshold " + key + " in policy.csv");
    }
    double value = number(row, "value");
    Map<String, Policy> changed = new LinkedHashMap<>(byKey);
    changed.put(
        key, new Policy(key, value, before.unit(), before.source(), value == before.value()));
    return new Policies(changed);
  }

  /** The value in force; a key that policy.csv lacks is a mistake in the program. */
  public double value(String key) {
    Policy policy = byKey.get(key);
    if (policy == null) {
      throw new IllegalArgumentException("no threshold " + key + " in policy.csv");
    }
    return policy.value();
  }

  private static Policy read(Row row) {
    double value = number(row, "value");
    if (value < number(row, "low") || value > number(row, "high")) {
      throw new TableException(row.place() + ": value " + value + " is outside its range");
    }
    return new Policy(
        row.text("key"), value, row.optional("unit").orElse(""), row.text("source"), true);
  }

  private static double number(Row row, String column) {
    try {
      return Double.parseDouble(row.text(column));
    } catch (NumberFormatException e) {
      throw new TableException(row.place() + ": " + column + " is not a number", e);
    }
  }

  public List<Policy> all() {
    return List.copyOf(byKey.values());
  }

  public Set<String> keys() {
    return new TreeSet<>(byKey.keySet());
  }
}
