package org.probatum.evidence.store;

import java.io.IOException;
import java.nio.file.Path;

/** Imports without an end, to be killed in the middle. */
final class KilledImport {

  private KilledImport() {}

  public static void main(String[] arguments) throws IOException {
    try (EvidenceStore store = EvidenceStore.create(Path.of(arguments[0]));
        Import run = store.importing("file", "2026-01-03")) {
      run.take(
          out -> {
            for (int i = 0; true; i++) {
              out.accept(Records.of("10.1000/x" + i, "Title number " + i));
              if (i == 3000) {
                System.out.println("in the middle");
              }
            }
          });
    }
  }
}
