package org.probatum.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.probatum.evidence.source.Input;
import org.probatum.evidence.source.json.CuratedEntry;
import org.probatum.evidence.source.json.EvidenceImport;
import org.probatum.evidence.store.EvidenceStore;
import org.probatum.evidence.store.Import;
import picocli.CommandLine.Model.OptionSpec;

/** {@code probatum evidence add} */
final class AddCommand implements Callable<Integer> {

  private final Probatum probatum;

  private final Given<String> title =
      Option.one(
          String.class,
          OptionSpec.builder("--title").paramLabel("TEXT").required(true).description("Title."));

  private final Given<List<String>> authors =
      Option.list(
          String.class,
          OptionSpec.builder("--author")
              .paramLabel("NAME")
              .description("As \"Family I\", each its own."));

  private final Given<Map<String, String>> fields =
      Option.fields(
          OptionSpec.builder("--set")
              .paramLabel("FIELD=VALUE")
              .description(
                  "Further fields: doi, pmid, journal, year, volume, issue, pages, registration;",
                  "of its study: design, population, intervention, comparator, randomised,"
                      + " analysed, studies."));

  private final LocalLibrary local = new LocalLibrary();

  AddCommand(Probatum probatum) {
    this.probatum = probatum;
  }

  Usage usage() {
    return Usage.of(
            this,
            "Adds one record that you write yourself; it wins over everything that a program reads.",
            "For outcomes with their numbers use the evidence table or an evidence file.")
        .takes(title, authors, fields, local);
  }

  @Override
  public Integer call() throws Complaint {
    String date = LocalDate.ofInstant(probatum.clock().instant(), ZoneOffset.UTC).toString();
    byte[] entry = CuratedEntry.json(title.value(), authors.value(), fields.value());
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
