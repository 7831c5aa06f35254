package org.probatum.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.probatum.evidence.SourceRecord;
import org.probatum.evidence.source.json.RecordFile;
import org.probatum.evidence.store.EvidenceStore;

/** {@code probatum evidence export} */
final class ExportCommand implements Callable<Integer> {

  private final Probatum probatum;

  private final Given<Path> file =
      Parameter.one(Path.class, "FILE", "0..1", "Without it, to the terminal.");

  private final LocalLibrary local = new LocalLibrary();

  private long records;

  ExportCommand(Probatum probatum) {
    this.probatum = probatum;
  }

  Usage usage() {
    return Usage.of(
            this, "Writes everything that sources now say, in a form that \"import\" takes back.")
        .takes(file, local);
  }

  @Override
  public Integer call() throws Complaint {
    Console console = probatum.console();
    try (EvidenceStore store = local.reading()) {
      if (file.value() == null) {
        write(store, console.out());
        console.out().flush();
      } else {
        Beside.write(file.value(), target -> write(store, target));
        console.out().printf(Locale.ROOT, "%s: %,d records.%n", file.value(), records);
        console.out().flush();
      }
    } catch (UncheckedIOException refusal) {
      throw refused(refusal.getCause());
    } catch (IOException refusal) {
      throw refused(refusal);
    }
    return Ending.DONE.code();
  }

  private Complaint refused(IOException refusal) {
    return new Complaint(
        file.value() == null ? "the terminal" : file.value(),
        "cannot be written (" + Reasons.of(refusal) + ")",
        "Check space and permissions, or choose another file.");
  }

  private void write(EvidenceStore store, Path target) throws IOException {
    try (Writer out = Files.newBufferedWriter(target)) {
      write(store, out);
    }
  }

  private void write(EvidenceStore store, Writer out) throws IOException {
    RecordFile.head(out);
    store.each(record -> write(record, out));
    RecordFile.end(records, out);
  }

  private void write(SourceRecord record, Writer out) {
    try {
      RecordFile.write(record, out);
      records++;
    } catch (IOException refusal) {
      throw new UncheckedIOException(refusal);
    }
  }
}
