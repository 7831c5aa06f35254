package org.probatum.grading;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.probatum.text.table.Row;
import org.probatum.text.table.Table;
import org.probatum.text.table.TableException;

/**
 * Which packs run, for which jurisdiction, with which thresholds.
 *
 * @param name name of the file in {@code rules/profiles}
 * @param packs folders of rules that run; a user's own packs always do
 * @param jurisdiction {@code US}, {@code EU} …; empty for none
 * @param policies thresholds in force
 */
public record Profile(String name, Set<String> packs, String jurisdiction, Policies policies) {

  private static final String FOLDER = "rules/profiles/";

  /** A bundled profile; empty if there is none of that name. */
  public static Optional<Profile> bundled(String name) {
    if (!name.matches("[a-z0-9-]+") || !Table.isBundled(FOLDER + name + ".csv")) {
      return Optional.empty();
    }
    return Optional.of(of(name, Table.bundled(FOLDER + name + ".csv")));
  }

  private static Profile of(String name, Table table) {
    Set<String> packs = new HashSet<>();
    String jurisdiction = "";
    Policies policies = Policies.standard();
    for (Row row : table.rows()) {
      switch (row.text("kind")) {
        case "pack" -> packs.add(row.text("key"));
        case "jurisdiction" -> jurisdiction = row.text("key");
        case "policy" -> policies = policies.with(row);
        default -> throw new TableException(row.place() + ": kind is pack, policy or jurisdiction");
      }
    }
    return new Profile(name, Set.copyOf(packs), jurisdiction, policies);
  }
}
