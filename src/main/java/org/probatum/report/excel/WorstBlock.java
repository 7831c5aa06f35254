package org.probatum.report.excel;

import java.util.List;
import org.probatum.grading.Finding;
import org.probatum.report.Words;

/** The worst findings, each leading to its row. */
final class WorstBlock {

  private static final int SHOWN = 10;

  /** Longest quote that is shown whole, in characters. */
  private static final int QUOTE = 160;

  private WorstBlock() {}

  /** Returns the first free row below, a gap included. */
  static int draw(Canvas canvas, int row, List<Finding> findings, Addresses addresses) {
    heads(canvas, row);
    int next = row + 2;
    for (Finding each : findings.subList(0, Math.min(SHOWN, findings.size()))) {
      Datum severity = Datum.of(Words.of(each.severity()), Look.of(each.severity()));
      canvas.put(next, SummarySheet.TERM, severity);
      canvas.put(next, 1, addresses.findings(List.of(each)));
      canvas.put(next, 2, SummarySheet.SUM, Datum.text(quote(each)));
      canvas.put(next, SummarySheet.SUM + 1, SummarySheet.WIDE, Datum.text(each.message()));
      next++;
    }
    if (findings.isEmpty()) {
      canvas.put(next++, SummarySheet.TERM, SummarySheet.WIDE, Datum.text("Nothing was found."));
    }
    return next + 1;
  }

  private static void heads(Canvas canvas, int row) {
    canvas.put(
        row, SummarySheet.TERM, SummarySheet.WIDE, Datum.of("The worst findings", Look.HEADING));
    canvas.put(row + 1, SummarySheet.TERM, Datum.of("Severity", Look.HEAD));
    canvas.put(row + 1, 1, Datum.of("Finding", Look.HEAD));
    canvas.put(row + 1, 2, SummarySheet.SUM, Datum.of("Words of the article", Look.HEAD));
    canvas.put(
        row + 1, SummarySheet.SUM + 1, SummarySheet.WIDE, Datum.of("What is wrong", Look.HEAD));
  }

  private static String quote(Finding finding) {
    if (finding.isAboutDocument()) {
      return "(the whole article)";
    }
    String quote = finding.places().get(0).quote();
    int more = finding.places().size() - 1;
    return (quote.length() > QUOTE ? Words.cut(quote, QUOTE) : quote)
        + (more > 0 ? "  (and " + more + " more)" : "");
  }
}
