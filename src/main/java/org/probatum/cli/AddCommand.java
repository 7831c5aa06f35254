package org.probatum.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.probatum.evidence.source.Input;
import org.probatum.evidence.source.json.CuratedEntry;
import org.probatum.evidence.source.json.EvidenceImport;
import org.probatum.evidence.store.EvidenceStore;
import org.probatum.evidence.store.Import;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code probatum evidence add} */
@Command(
    name = "add",
    description = {
      "Adds one record that you write yourself; it wins over everything that a program reads.",
      "For outcomes with their numbers use the evidence table or an evidence file."
    })
final class AddCommand implements Callable<Integer> {

  @ParentCommand private EvidenceCommand evidence;

  @Option(names = "--title", required = true, paramLabel = "TEXT", description = "Title.")
  private String title;

  @Option(names = "--author", paramLabel = "NAME", description = "As \"Family I\", each its own.")
  private List<String> authors = new ArrayList<>();

  @Option(
      names = "--set",
      paramLabel = "FIELD=VALUE",
      description = {
        "Further fields: doi, pmid, journal, year, volume, issue, pages, registration;",
        "of its study: design, population, intervention, comparator, randomised, analysed, studies."
      })
  private Map<String, String> fields = new LinkedHashMap<>();

  @Mixin private LocalLibrary local;

  @Override
  public Integer call() throws Complaint {
    Probatum probatum = evidence.probatum();
    String date = LocalDate.ofInstant(probatum.clock().instant(), ZoneOffset.UTC).toString();
    byte[] entry = CuratedEntry.json(title, authors, fields);
    Input input = new Input("new record", new ByteArrayInputStream(entry), date);
    try (EvidenceStore store = local.writing();
        Import run = store.importing(input.name(), date)) {
      run.take(out -> new EvidenceImport().read(input, out));
      Ending ending = new Importing(store, date, probatum.console()).end(run, "new record");
      probatum.console().out().flush();
      return ending.code();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
