package org.probatum.report.excel;

import java.util.Locale;
import org.probatum.report.Coverage;
import org.probatum.report.Share;
import org.probatum.report.Words;

/** How far the check reached. */
final class CoverageBlock {

  private CoverageBlock() {}

  /** Returns the first free row below, a gap included. */
  static int draw(Canvas canvas, int row, Coverage coverage) {
    int label = SummarySheet.LABEL;
    canvas.put(row, label, SummarySheet.WIDE, Datum.of("How far the check reached", Look.HEADING));
    canvas.put(row + 1, label, Datum.of("What", Look.HEAD));
    canvas.put(row + 1, SummarySheet.WIDE, Datum.of("How many", Look.HEAD));
    int next = row + 2;
    next = line(canvas, next, "Sentences read", String.valueOf(coverage.sentences()));
    next = line(canvas, next, "Claims in them", String.valueOf(coverage.claims()));
    next = line(canvas, next, "Sentences without a claim", without(coverage));
    next = line(canvas, next, "Claims with a citation", cited(coverage));
    next = line(canvas, next, "Quotations assessable", plain(coverage.assessable()));
    next = line(canvas, next, "Of these, with a major error", coverage.majorErrors().printed());
    return next + 1;
  }

  private static int line(Canvas canvas, int row, String label, String value) {
    canvas.put(row, SummarySheet.LABEL, Datum.text(label));
    canvas.put(row, SummarySheet.WIDE, Datum.text(value));
    return row + 1;
  }

  private static String without(Coverage coverage) {
    StringBuilder words = new StringBuilder();
    int sum = coverage.notClaims().values().stream().mapToInt(Integer::intValue).sum();
    coverage
        .notClaims()
        .forEach(
            (reason, count) ->
                words
                    .append(words.length() == 0 ? " (" : ", ")
                    .append(Words.lower(reason))
                    .append(' ')
                    .append(count));
    return sum + (words.length() == 0 ? "" : words.append(')').toString());
  }

  private static String cited(Coverage coverage) {
    return coverage.claimsCited() + " of " + coverage.claims();
  }

  private static String plain(Share share) {
    return share.whole() == 0
        ? "none"
        : String.format(
            Locale.ROOT, "%d of %d (%.0f %%)", share.part(), share.whole(), share.value() * 100);
  }
}
