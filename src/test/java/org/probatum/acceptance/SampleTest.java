package org.probatum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.probatum.audit.Audit;
import org.probatum.audit.Auditor;
import org.probatum.audit.Settings;
import org.probatum.audit.Source;
import org.probatum.grading.Finding;
import org.probatum.grading.Severity;

/**
 * The sample article has planted defects, each listed; its twin has every one repaired. Run with
 * {@code -Dprobatum.write=true} to write the list of findings beside the sample for review.
 */
class SampleTest {

  private static final Path FOLDER = Path.of("reports", "examples");
  private static final Path EXPECTED = FOLDER.resolve("ketamine-for-alcohol.expected.txt");

  private static Auditor auditor;

  @BeforeAll
  static void setUp() throws Exception {
    auditor = Auditor.of(Settings.DEFAULT);
  }

  private static Audit audit(String name) throws Exception {
    return auditor.audit(new Source(name, Files.readAllBytes(FOLDER.resolve(name))), Instant.EPOCH);
  }

  private static List<String> serious(Audit audit) {
    return audit.grades().findings().stream()
        .filter(finding -> finding.severity().atLeast(Severity.MODERATE))
        .map(SampleTest::line)
        .toList();
  }

  private static String line(Finding finding) {
    String quote = finding.isAboutDocument() ? "(the document)" : finding.places().get(0).quote();
    return finding.rule() + " | " + quote.replaceAll("\\s+", " ");
  }

  private static List<String> planted() throws IOException {
    return Files.readAllLines(EXPECTED).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  @Test
  void everyPlantedDefectIsFoundAndNothingElse() throws Exception {
    List<String> found = serious(audit("ketamine-for-alcohol.md"));
    if (Boolean.getBoolean("probatum.write")) {
      Files.write(EXPECTED, found);
    }

    assertThat(new TreeSet<>(found)).isEqualTo(new TreeSet<>(planted()));
  }

  @Test
  void theRepairedTwinIsClean() throws Exception {
    assertThat(serious(audit("ketamine-for-alcohol-repaired.md"))).isEmpty();
  }

  @Test
  void everyQuoteIsAnExactPartOfTheArticle() throws Exception {
    Audit audit = audit("ketamine-for-alcohol.md");

    assertThat(audit.grades().findings())
        .allSatisfy(
            f ->
                assertThat(f.places())
                    .allSatisfy(p -> assertThat(audit.article().text()).contains(p.quote())));
  }
}
