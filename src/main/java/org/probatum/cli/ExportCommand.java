package org.probatum.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.probatum.evidence.SourceRecord;
import org.probatum.evidence.source.json.RecordFile;
import org.probatum.evidence.store.EvidenceStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code probatum evidence export} */
@Command(
    name = "export",
    description = "Writes everything that sources now say, in a form that \"import\" takes back.")
final class ExportCommand implements Callable<Integer> {

  @ParentCommand private EvidenceCommand evidence;

  @Parameters(paramLabel = "FILE", arity = "0..1", description = "Without it, to the terminal.")
  private Path file;

  @Mixin private LocalLibrary local;

  private long records;

  @Override
  public Integer call() throws Complaint {
    Console console = evidence.probatum().console();
    try (EvidenceStore store = local.reading()) {
      if (file == null) {
        write(store, console.out());
        console.out().flush();
      } else {
        try (Writer out = Files.newBufferedWriter(file)) {
          write(store, out);
        }
        console.out().printf("%s: %,d records.%n", file, records);
        console.out().flush();
      }
    } catch (IOException | UncheckedIOException refusal) {
      throw new Complaint(
          String.valueOf(file),
          "cannot be written (" + refusal.getMessage() + ")",
          "Check space and permissions, or choose another file.");
    }
    return Ending.DONE.code();
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
