package org.probatum.report.excel;

import java.util.List;
import java.util.stream.Collectors;
import org.probatum.article.Article;
import org.probatum.grading.Finding;
import org.probatum.grading.Input;
import org.probatum.grading.Passage;
import org.probatum.report.Ledger;
import org.probatum.report.Words;

/** Every finding, the worst first. */
final class FindingsSheet {

  /** Places beyond these are counted, not shown. */
  private static final int SHOWN = 12;

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("No.", 6),
          Column.of("Severity", 11),
          Column.of("Status", 9),
          Column.of("Kind", 15),
          Column.of("Words of the article", 31),
          Column.of("Where", 18),
          Column.of("What is wrong", 31),
          Column.of("Expected", 17),
          Column.of("Found", 17),
          Column.of("Advice", 24),
          Column.of("Source", 17),
          Column.of("Claims", 10),
          Column.of("Rule", 14),
          Column.of("Confidence", 12),
          Column.of("Tags", 14),
          Column.onScreen("Facts it rests on", 34),
          Column.onScreen("Rule rests on", 12),
          Column.onScreen("Follows from", 14),
          Column.onScreen("Id", 18));

  private final Ledger ledger;
  private final Addresses addresses;

  private FindingsSheet(Ledger ledger, Addresses addresses) {
    this.ledger = ledger;
    this.addresses = addresses;
  }

  static Register of(Ledger ledger, List<Finding> findings, Addresses addresses) {
    FindingsSheet sheet = new FindingsSheet(ledger, addresses);
    return new Register(
            Addresses.FINDINGS,
            "Findings: " + ledger.audit().article().title(),
            "The worst first. A defect is certain on the facts at hand; what is marked for review"
                + " needs a person's judgement.",
            COLUMNS,
            findings.stream().map(sheet::row).toList())
        .orSaying("Nothing was found.");
  }

  private List<Datum> row(Finding finding) {
    return List.of(
        Datum.of(addresses.number(finding), Look.STRONG)
            .to(addresses.claims(finding.claims()).link()),
        Datum.of(Words.of(finding.severity()), Look.of(finding.severity())),
        Datum.text(Words.of(finding.outcome())),
        Datum.text(Words.of(finding.category())),
        Datum.text(quotes(finding)),
        Datum.text(where(finding)),
        Datum.of(finding.message(), Look.STRONG),
        Datum.text(finding.expected()),
        Datum.text(finding.found()),
        Datum.text(finding.advice()),
        source(finding),
        addresses.claims(finding.claims()),
        Datum.text(finding.rule()),
        Datum.decimal(finding.confidence()),
        Datum.text(String.join(", ", finding.tags())),
        Datum.text(facts(finding.inputs())),
        Datum.text(String.join(", ", finding.sources())),
        Datum.text(String.join(", ", finding.derivedFrom())),
        Datum.text(finding.id()));
  }

  /** The entries it is about; else the sources whose studies it is about. */
  private Datum source(Finding finding) {
    return finding.references().isEmpty()
        ? Datum.text(
            finding.studies().stream()
                .map(ledger::sourceName)
                .distinct()
                .collect(Collectors.joining("\n")))
        : addresses.references(finding.references());
  }

  private static String quotes(Finding finding) {
    return finding.isAboutDocument()
        ? "(the whole article)"
        : numbered(finding.places().stream().map(Passage::quote).toList());
  }

  private String where(Finding finding) {
    Article article = ledger.audit().article();
    return finding.isAboutDocument()
        ? "The whole article"
        : numbered(
            finding.places().stream()
                .map(place -> Words.place(article, place.location()))
                .toList());
  }

  private static String numbered(List<String> texts) {
    if (texts.size() == 1) {
      return texts.get(0);
    }
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < Math.min(SHOWN, texts.size()); i++) {
      lines.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(texts.get(i));
    }
    int hidden = texts.size() - SHOWN;
    return hidden > 0
        ? lines.append("\n… and ").append(hidden).append(" more").toString()
        : lines.toString();
  }

  private static String facts(List<Input> inputs) {
    return inputs.stream()
        .map(input -> input.name() + ": " + input.value() + " (" + said(input) + ")")
        .collect(Collectors.joining("\n"));
  }

  private static String said(Input input) {
    return switch (input.origin()) {
      case ARTICLE -> "the article";
      case CURATED -> "record of the source";
      case EXTRACTED -> "read by program";
      default -> Words.lower(input.origin());
    };
  }
}
