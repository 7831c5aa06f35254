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

  private static final Path FOLDER = Path.of("reports", "examples", "formats");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ketamine-for-alcohol.html",
        "ketamine-for-alcohol.xml",
        "ketamine-for-alcohol.docx"
      })
  void aDamagedDocumentIsReadOrRefused(String name) throws IOException {
    byte[] whole = Files.readAllBytes(FOLDER.resolve(name));
    int[] counts = new int[3];

    for (int seed = 0; seed < 150; seed++) {
      counts[DamagedDocuments.outcome(DamagedDocuments.damaged(whole, seed))]++;
    }

    assertThat(counts[0] + counts[1]).as("read or refused").isGreaterThan(100);
  }
}
