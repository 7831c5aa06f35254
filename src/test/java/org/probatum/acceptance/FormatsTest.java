package org.probatum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probatum.audit.Audit;
import org.probatum.audit.Auditor;
import org.probatum.audit.Settings;
import org.probatum.audit.Source;

/** The sample article in every format that is read gives the same audit. */
class FormatsTest {

  private static final Path FOLDER = Path.of("reports", "examples");

  private static Auditor auditor;
  private static Audit markdown;

  @BeforeAll
  static void auditTheSample() throws Exception {
    auditor = Auditor.of(Settings.DEFAULT);
    markdown = audit(FOLDER.resolve("ketamine-for-alcohol.md"));
  }

  static List<Path> formats() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve("formats"))) {
      return files.sorted().toList();
    }
  }

  private static Audit audit(Path file) throws Exception {
    return auditor.audit(
        new Source(file.getFileName().toString(), Files.readAllBytes(file)), Instant.EPOCH);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void theSameArticleGivesTheSameAudit(Path file) throws Exception {
    Audit audit = audit(file);

    assertThat(sentences(audit)).isEqualTo(sentences(markdown));
    assertThat(claims(audit)).isEqualTo(claims(markdown));
    assertThat(entries(audit)).isEqualTo(entries(markdown));
    assertThat(callouts(audit)).isEqualTo(callouts(markdown));
    assertThat(findings(audit)).isEqualTo(findings(markdown)).isNotEmpty();
  }

  private static List<String> sentences(Audit audit) {
    return audit.article().sentences().stream().map(each -> each.text().strip()).toList();
  }

  private static List<String> claims(Audit audit) {
    return audit.statements().claims().stream()
        .map(each -> each.id() + " " + each.kinds() + " " + each.strength())
        .toList();
  }

  private static List<String> entries(Audit audit) {
    return audit.citations().references().stream()
        .map(each -> each.label() + " " + each.authors() + each.title() + each.year() + each.doi())
        .toList();
  }

  private static List<String> callouts(Audit audit) {
    return audit.citations().callouts().stream()
        .map(
            each -> each.sentence() + " " + each.text() + " " + each.references() + each.dangling())
        .toList();
  }

  private static List<String> findings(Audit audit) {
    return audit.grades().findings().stream()
        .map(each -> each.id() + " " + each.rule() + " " + each.outcome())
        .sorted()
        .toList();
  }
}
