package org.probatum.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.probatum.audit.Audit;
import org.probatum.audit.Stamp;

/** What it takes to replay the run, and what left the machine. */
final class RunSheet {

  static final String NAME = "Run";

  private static final List<Column> COLUMNS =
      List.of(Column.of("What", 34), Column.of("Value", 90));

  private static final String LIMITS =
      "A list of places where wording and sources part, found by rules on the facts of the"
          + " library. It is no systematic review, no medical advice and no verdict on people.";

  private RunSheet() {}

  static Register of(Audit audit) {
    return new Register(
        NAME,
        "Run: " + audit.article().title(),
        "The same article, rules, policy and library give the same findings.",
        COLUMNS,
        rows(audit));
  }

  private static List<List<Datum>> rows(Audit audit) {
    Stamp stamp = audit.stamp();
    List<List<Datum>> rows = new ArrayList<>();
    rows.add(row("Article", audit.article().name()));
    rows.add(row("Article, SHA-256", stamp.articleHash()));
    rows.add(row("Checked at", stamp.time()));
    rows.add(row("Probatum", stamp.version()));
    rows.add(row("Java", stamp.java()));
    rows.add(row("Profile", stamp.profile()));
    rows.add(row("Thresholds that differ", orNone(stamp.changedPolicies())));
    new TreeMap<>(stamp.hashes()).forEach((name, hash) -> rows.add(row(sha(name), hash)));
    rows.add(row("Notes on how it was read", orNone(audit.article().metadata().notes())));
    rows.add(row("What left the machine", left(stamp.leftTheMachine().size())));
    rows.add(row("What this report is", LIMITS));
    addCalls(rows, stamp.leftTheMachine());
    return rows;
  }

  private static String sha(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1) + ", SHA-256";
  }

  private static String orNone(List<String> things) {
    return things.isEmpty() ? "none" : String.join("\n", things);
  }

  private static String left(int calls) {
    return switch (calls) {
      case 0 -> "nothing";
      case 1 -> "1 request, told below";
      default -> calls + " requests, told below";
    };
  }

  /** A row for each: hundreds of them are more than one cell holds. */
  private static void addCalls(List<List<Datum>> rows, List<String> calls) {
    for (int index = 0; index < calls.size(); index++) {
      rows.add(row("Request " + (index + 1), calls.get(index)));
    }
  }

  private static List<Datum> row(String name, String value) {
    return List.of(Datum.of(name, Look.STRONG), Datum.text(value));
  }
}
