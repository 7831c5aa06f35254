package org.probatum.report.excel;

import java.util.List;
import org.probatum.grading.Automation;
import org.probatum.grading.RuleHead;
import org.probatum.grading.RuleRun;
import org.probatum.report.Ledger;
import org.probatum.report.Words;

/** Every rule and what became of it. */
final class RulesSheet {

  static final String NAME = "Rules run";

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("Rule", 15),
          Column.of("What it looks for", 48),
          Column.of("Why it matters", 48),
          Column.of("Kind", 16),
          Column.of("Severity", 11),
          Column.of("How sure", 17),
          Column.of("Result", 10),
          Column.of("Findings", 11),
          Column.of("Why it did not run", 28),
          Column.of("Rests on", 12),
          Column.of("Pack", 12));

  private RulesSheet() {}

  static Register of(Ledger ledger) {
    return new Register(
            NAME,
            "Rules run: " + ledger.audit().article().title(),
            "Clean: it ran and found nothing. Skipped: the profile or the settings leave it out.",
            COLUMNS,
            ledger.audit().grades().runs().stream().map(RulesSheet::row).toList())
        .orSaying("No rule ran.");
  }

  private static List<Datum> row(RuleRun run) {
    RuleHead head = run.head();
    return List.of(
        Datum.of(head.id(), Look.STRONG),
        Datum.text(head.title()),
        Datum.text(head.rationale()),
        Datum.text(Words.of(head.category())),
        Datum.text(Words.of(head.severity())),
        Datum.text(sure(head.automation())),
        Datum.of(Words.of(run.status()), look(run.status())),
        Datum.number(run.raised()),
        Datum.text(run.why()),
        Datum.text(String.join(", ", head.sources())),
        Datum.text(head.pack()));
  }

  private static String sure(Automation automation) {
    return switch (automation) {
      case AUTO -> "decides by facts";
      case ASSIST -> "suggests, a person decides";
      case HUMAN -> "asks a person";
    };
  }

  private static Look look(RuleRun.Status status) {
    return switch (status) {
      case CLEAN -> Look.TEXT;
      case FOUND -> Look.STRONG;
      case SKIPPED -> Look.QUIET;
      case ERROR -> Look.CRITICAL;
    };
  }
}
