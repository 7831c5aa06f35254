package org.probatum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.probatum.audit.Audit;
import org.probatum.audit.Auditor;
import org.probatum.audit.Settings;
import org.probatum.audit.Source;

/** The sample, printed in two columns by a word processor, against its own source. */
class PdfAuditTest {

  private static final Path SOURCE = Path.of("reports/examples/ketamine-for-alcohol.md");
  private static final Path PRINT = Path.of("reports/examples/formats/ketamine-for-alcohol.pdf");

  @Test
  void theSamplePrintedInColumnsIsAuditedLikeItsSource() throws Exception {
    Auditor auditor = Auditor.of(Settings.DEFAULT);
    Audit source = auditor.audit(new Source("a.md", Files.readAllBytes(SOURCE)), Instant.EPOCH);
    Audit print = auditor.audit(new Source("a.pdf", Files.readAllBytes(PRINT)), Instant.EPOCH);

    assertThat(findings(print)).containsExactlyInAnyOrderElementsOf(findings(source));
    assertThat(callouts(print)).isEqualTo(callouts(source));
    assertThat(print.statements().claims())
        .extracting(claim -> plain(claim.text()))
        .containsExactlyElementsOf(
            source.statements().claims().stream().map(claim -> plain(claim.text())).toList());
  }

  private static List<String> findings(Audit audit) {
    return audit.grades().findings().stream()
        .map(finding -> finding.rule() + " " + finding.severity() + " " + finding.claims())
        .toList();
  }

  private static List<List<String>> callouts(Audit audit) {
    return audit.citations().callouts().stream().map(callout -> callout.references()).toList();
  }

  /** Without marks, raised digits as plain ones: the print raises what the source brackets. */
  private static String plain(String words) {
    String digits = Normalizer.normalize(words, Normalizer.Form.NFKC);
    return digits.replaceAll("[\\[\\]*_]", "").replaceAll("\\s+", " ").strip();
  }
}
