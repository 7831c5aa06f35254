package org.probatum.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.probatum.evidence.SourceProblem;
import org.probatum.evidence.source.Input;
import org.probatum.evidence.source.SourceReader;
import org.probatum.evidence.store.EvidenceStore;
import org.probatum.evidence.store.Import;

/** Imports files one after the other, each as a whole, and tells what came of them. */
final class Importing {

  private final EvidenceStore store;
  private final String date;
  private final Console console;
  private final SourceReader reader = new SourceReader();

  Importing(EvidenceStore store, String date, Console console) {
    this.store = store;
    this.date = date;
    this.console = console;
  }

  Ending file(Path file) throws Complaint {
    String name = file.getFileName().toString();
    try (InputStream stream = Files.newInputStream(file);
        Import run = store.importing(name, date)) {
      run.take(out -> reader.read(new Input(name, stream, date), out));
      return end(run, file);
    } catch (IOException refusal) {
      throw new Complaint(
          file,
          "cannot be read (" + Reasons.of(refusal) + ")",
          "Check the name and the permissions of the file.");
    }
  }

  /** Keeps a file that was read to its end. */
  Ending end(Import run, Object name) {
    Import.Counts counts = run.counts();
    counts.problems().forEach(this::tell);
    int untold = counts.refused() - counts.problems().size();
    if (untold > 0) {
      console
          .err()
          .printf(Locale.ROOT, "%s: %,d more were refused for such reasons.%n", name, untold);
    }
    if (run.isBroken()) {
      console.out().printf(Locale.ROOT, "%s: not imported.%n", name);
      return Ending.UNUSABLE;
    }
    run.commit();
    console
        .out()
        .printf(
            Locale.ROOT,
            "%s: %,d new, %,d updated, %,d unchanged, %,d refused.%n",
            name,
            counts.added(),
            counts.updated(),
            counts.unchanged(),
            counts.refused());
    return counts.refused() == 0 ? Ending.DONE : Ending.UNUSABLE;
  }

  private void tell(SourceProblem problem) {
    console.err().println("probatum: " + problem.words());
    console.err().flush();
  }
}
