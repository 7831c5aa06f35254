package org.probatum.cli;

import java.util.List;
import java.util.Optional;
import org.probatum.audit.Audit;
import org.probatum.evidence.json.SkeletonWriter;
import org.probatum.grading.Severity;
import org.probatum.report.excel.ExcelReport;
import org.probatum.report.json.JsonReport;
import org.probatum.report.text.Summary;

/** The reports that come with the program. */
final class BundledReports implements Reports {

  /** Made on first use: setting up JSON takes longer than an audit. */
  private static final class Json {
    static final JsonReport REPORT = new JsonReport();

    /** The call alone makes it. */
    static void load() {}
  }

  @Override
  public void prepare(Format format) {
    switch (format) {
      case XLSX -> new ExcelReport().prepare();
      case JSON -> Json.load();
    }
  }

  @Override
  public byte[] of(Audit audit, Format format) {
    return switch (format) {
      case XLSX -> new ExcelReport().of(audit);
      case JSON -> Json.REPORT.of(audit);
    };
  }

  @Override
  public Optional<byte[]> skeleton(Audit audit) {
    boolean complete = audit.evidence().resolutions().stream().allMatch(SkeletonWriter::isRead);
    return complete
        ? Optional.empty()
        : Optional.of(new SkeletonWriter().write(audit.evidence().resolutions()));
  }

  @Override
  public String summary(Audit audit, List<String> written, boolean colour) {
    return Summary.of(audit, written, colour);
  }

  @Override
  public boolean fails(Audit audit, Severity severity) {
    return audit.grades().findings().stream()
        .anyMatch(finding -> finding.isFail() && finding.severity().atLeast(severity));
  }
}
