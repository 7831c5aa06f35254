package org.probatum.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class DamagedDocumentsTest {

  private static final Path FOLDER = Path.of("reports", "examples");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "formats/ketamine-for-alcohol.html",
        "formats/ketamine-for-alcohol.xml",
        "formats/ketamine-for-alcohol.docx",
        "formats/ketamine-for-alcohol.pdf",
        "ketamine-for-alcohol.md",
        "records.ris"
      })
  void aDamagedDocumentIsReadOrRefused(String name) throws IOException {
    Document whole = new Document(name, Files.readAllBytes(FOLDER.resolve(name)));
    int[] counts = new int[2];

    for (int seed = 0; seed < 150; seed++) {
      counts[DamagedDocuments.outcome(DamagedDocuments.damaged(whole, seed))]++;
    }

    assertThat(counts[0]).as("read").isPositive();
  }
}
