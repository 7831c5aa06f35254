package org.probatum.report.excel;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.probatum.audit.Audit;
import org.probatum.grading.Finding;
import org.probatum.grading.Severity;
import org.probatum.grading.Verdict;
import org.probatum.report.Coverage;
import org.probatum.report.Ledger;
import org.probatum.report.Words;

/** The first sheet: what a reader has to know before everything else, on a page. */
final class SummarySheet {

  static final String NAME = "Summary";

  /** Columns: a term, five severities, their sum, a gap, and two wide ones. */
  private static final List<Integer> WIDTHS = List.of(22, 11, 11, 12, 11, 11, 9, 3, 34, 46);

  static final int TERM = 0;
  static final int SUM = 6;
  static final int LABEL = 8;
  static final int WIDE = 9;

  private SummarySheet() {}

  static Canvas of(Ledger ledger, List<Finding> findings, Addresses addresses) {
    Audit audit = ledger.audit();
    Canvas canvas = new Canvas(NAME, WIDTHS);
    canvas.put(0, TERM, WIDE, Datum.of(audit.article().title(), Look.TITLE));
    canvas.put(1, TERM, WIDE, Datum.of(origin(audit), Look.NOTE));
    canvas.put(2, TERM, WIDE, Datum.of(lead(audit), Look.LEAD));
    int afterVerdicts = VerdictBlock.draw(canvas, 4, audit.grades().verdicts());
    int afterWorst = WorstBlock.draw(canvas, afterVerdicts, findings, addresses);
    MatrixBlock.draw(canvas, afterWorst, findings);
    CoverageBlock.draw(canvas, afterWorst, Coverage.of(audit));
    canvas.breakBefore(afterWorst);
    return canvas;
  }

  private static String origin(Audit audit) {
    String time =
        DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'")
            .withZone(ZoneOffset.UTC)
            .format(Instant.parse(audit.stamp().time()));
    return audit.article().name()
        + "  ·  checked "
        + time
        + "  ·  profile "
        + audit.stamp().profile()
        + "  ·  Probatum "
        + audit.stamp().version();
  }

  private static String lead(Audit audit) {
    long bad =
        audit.grades().verdicts().stream()
            .filter(each -> each.verdict().isStrongerThan(Verdict.OVERSTATED))
            .count();
    long grave =
        audit.grades().findings().stream()
            .filter(each -> each.severity().atLeast(Severity.MAJOR))
            .count();
    return bad
        + " of "
        + Words.count(audit.statements().claims().size(), "claim")
        + " contradicted, miscited or unsupported.  "
        + Words.count(audit.grades().findings().size(), "finding")
        + ", "
        + grave
        + " of them critical or major.";
  }
}
