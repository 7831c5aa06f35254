package org.probatum.evidence.store;

import java.util.ArrayList;
import java.util.List;

/** Looks whether a store is whole: the file, the search, and what each work rests on. */
final class Verification {

  private final Database database;
  private final List<String> problems = new ArrayList<>();

  Verification(Database database) {
    this.database = database;
  }

  List<String> problems() {
    database.list(row -> row.getString(1), "PRAGMA integrity_check(20)").stream()
        .filter(line -> !line.equals("ok"))
        .forEach(line -> problems.add("the file is damaged: " + line));
    count(
        "works that no source speaks of",
        "SELECT count(*) FROM work WHERE id NOT IN"
            + " (SELECT work FROM statement WHERE superseded IS NULL)");
    count(
        "sources that speak of no work",
        "SELECT count(*) FROM statement WHERE work NOT IN (SELECT id FROM work)");
    count(
        "works that no search finds",
        "SELECT (SELECT count(*) FROM work) - (SELECT count(*) FROM words)");
    readable();
    return List.copyOf(problems);
  }

  private void count(String what, String sql) {
    long found = database.number(sql);
    if (found != 0) {
      problems.add(found + " " + what);
    }
  }

  private void readable() {
    Lookups lookups = new Lookups(database);
    long last = 0;
    for (List<Held> next = lookups.after(0); !next.isEmpty(); next = lookups.after(last)) {
      next.forEach(this::read);
      last = next.get(next.size() - 1).id();
    }
  }

  private void read(Held held) {
    try {
      held.record();
    } catch (IllegalArgumentException e) {
      problems.add("statement " + held.id() + ": " + e.getMessage());
    }
  }
}
