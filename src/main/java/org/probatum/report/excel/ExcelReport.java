package org.probatum.report.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.probatum.audit.Audit;
import org.probatum.grading.Finding;
import org.probatum.report.Ledger;
import org.probatum.report.WorstFirst;

/**
 * An audit as a workbook for a reviewer. Rows are streamed, so that a large audit needs little
 * memory; nothing is written to disk. Thread-safe.
 */
public final class ExcelReport {

  /**
   * Loads what writing needs, most of what the first report of a process takes. Worth calling on
   * another thread while the article is read; nothing depends on it.
   */
  public void prepare() {
    of(Blank.audit());
  }

  /** The workbook; the same audit gives the same bytes. */
  public byte[] of(Audit audit) {
    try {
      Book book =
          new Book(
              audit.article().name(),
              audit.article().title(),
              "Probatum " + audit.stamp().version(),
              Instant.parse(audit.stamp().time()));
      write(book, audit);
      return book.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Book book, Audit audit) {
    Ledger ledger = new Ledger(audit);
    List<Finding> findings = WorstFirst.sorted(audit.grades().findings());
    List<Line> lines = Line.all(audit.statements());
    Addresses addresses = new Addresses(ledger, findings, lines);
    book.add(SummarySheet.of(ledger, findings, addresses));
    book.add(FindingsSheet.of(ledger, findings, addresses));
    book.add(ClaimsSheet.of(ledger, lines, addresses));
    book.add(EvidenceSheet.of(ledger, addresses));
    book.add(ReferencesSheet.of(ledger, addresses));
    book.add(RulesSheet.of(ledger));
    book.add(GapsSheet.of(ledger, addresses));
    book.add(RunSheet.of(audit));
  }
}
