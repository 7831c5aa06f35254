package org.probatum.report.excel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.probatum.grading.Category;
import org.probatum.grading.Finding;
import org.probatum.grading.Severity;
import org.probatum.report.Words;

/** How many findings of which kind are how severe. */
final class MatrixBlock {

  private static final List<Severity> WORST_FIRST =
      Arrays.stream(Severity.values()).sorted(Comparator.reverseOrder()).toList();

  private MatrixBlock() {}

  /** Returns the first free row below, a gap included. */
  static int draw(Canvas canvas, int row, List<Finding> findings) {
    canvas.put(
        row,
        SummarySheet.TERM,
        SummarySheet.SUM,
        Datum.of("Findings by kind and severity", Look.HEADING));
    canvas.put(row + 1, SummarySheet.TERM, Datum.of("Kind", Look.HEAD));
    WORST_FIRST.forEach(s -> canvas.put(row + 1, column(s), Datum.of(Words.of(s), Look.HEAD)));
    canvas.put(row + 1, SummarySheet.SUM, Datum.of("All", Look.HEAD));
    int next = row + 2;
    for (Category each : Category.values()) {
      List<Finding> some = findings.stream().filter(f -> f.category() == each).toList();
      if (!some.isEmpty()) {
        line(canvas, next++, Words.of(each), some);
      }
    }
    line(canvas, next++, "All", findings);
    return next + 1;
  }

  private static void line(Canvas canvas, int row, String kind, List<Finding> findings) {
    canvas.put(row, SummarySheet.TERM, Datum.of(kind, Look.STRONG));
    for (Severity each : WORST_FIRST) {
      int count = (int) findings.stream().filter(f -> f.severity() == each).count();
      canvas.put(
          row, column(each), count == 0 ? Datum.EMPTY : Datum.number(count).looking(Look.of(each)));
    }
    canvas.put(row, SummarySheet.SUM, Datum.number(findings.size()));
  }

  private static int column(Severity severity) {
    return 1 + WORST_FIRST.indexOf(severity);
  }
}
