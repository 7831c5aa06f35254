package org.probatum.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledImportTest {

  @TempDir Path folder;

  @Test
  void anImportThatIsKilledLeavesTheLibraryAsItWas() throws IOException, InterruptedException {
    Path file = folder.resolve("evidence.db");
    try (EvidenceStore store = EvidenceStore.create(file);
        Import run = store.importing("file", "2026-01-02")) {
      run.take(out -> out.accept(Records.of("10.1000/a", "Aspirin in stroke")));
      run.commit();
    }

    kill(file);

    try (EvidenceStore store = EvidenceStore.open(file)) {
      assertThat(store.size()).isEqualTo(1);
      assertThat(store.verify()).isEmpty();
    }
    try (EvidenceStore store = EvidenceStore.create(file);
        Import run = store.importing("file", "2026-01-04")) {
      run.take(out -> out.accept(Records.of("10.1000/b", "Another")));
      run.commit();
      assertThat(store.size()).isEqualTo(2);
    }
  }

  private static void kill(Path file) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                KilledImport.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    assertThat(process.inputReader().readLine()).isEqualTo("in the middle");
    process.destroyForcibly().waitFor();
  }
}
