package org.probatum.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.probatum.evidence.store.EvidenceStore;

/** {@code probatum evidence import} */
final class ImportCommand implements Callable<Integer> {

  private final Probatum probatum;

  private final Given<List<Path>> files =
      Parameter.list(Path.class, "FILE", "1..*", "Files to import.");

  private final LocalLibrary local = new LocalLibrary();

  ImportCommand(Probatum probatum) {
    this.probatum = probatum;
  }

  Usage usage() {
    return Usage.of(
            this,
            "Takes records of files into the local library; the content tells the format.",
            "PubMed XML, MEDLINE, RIS, BibTeX, CSL-JSON, EndNote XML, Crossref, Europe PMC and",
            "ClinicalTrials.gov JSON, JATS, Retraction Watch CSV, evidence JSON, the evidence table,",
            "and what \"export\" writes; each also packed with gzip. A file that is cut off or damaged",
            "leaves the library as it was.")
        .takes(files, local)
        .ends("", "Exit codes: 0 done; 2 a file or a record was refused; 3 internal error.");
  }

  @Override
  public Integer call() throws Complaint {
    LocalDate today = LocalDate.ofInstant(probatum.clock().instant(), ZoneOffset.UTC);
    for (Path file : files.value()) {
      Intake.requireThere(file);
    }
    Ending ending = Ending.DONE;
    try (EvidenceStore store = local.writing()) {
      Importing importing = new Importing(store, today.toString(), probatum.console());
      for (Path file : files.value()) {
        ending = ending.or(importing.file(file));
      }
      probatum
          .console()
          .out()
          .printf(
              Locale.ROOT, "Library: %s, %s.%n", local.place(), LocalLibrary.works(store.size()));
    }
    probatum.console().out().flush();
    return ending.code();
  }
}
