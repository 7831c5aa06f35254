package org.probatum.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.probatum.evidence.store.EvidenceStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code probatum evidence import} */
@Command(
    name = "import",
    description = {
      "Takes records of files into the local library; the content tells the format.",
      "PubMed XML, MEDLINE, RIS, BibTeX, CSL-JSON, EndNote XML, Crossref, Europe PMC and",
      "ClinicalTrials.gov JSON, JATS, Retraction Watch CSV, evidence JSON, the evidence table,",
      "and what \"export\" writes; each also packed with gzip. A file that is cut off or damaged",
      "leaves the library as it was."
    },
    footer = {"", "Exit codes: 0 done; 2 a file or a record was refused; 3 internal error."})
final class ImportCommand implements Callable<Integer> {

  @ParentCommand private EvidenceCommand evidence;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files to import.")
  private List<Path> files = new ArrayList<>();

  @Mixin private LocalLibrary local;

  @Override
  public Integer call() throws Complaint {
    Probatum probatum = evidence.probatum();
    LocalDate today = LocalDate.ofInstant(probatum.clock().instant(), ZoneOffset.UTC);
    for (Path file : files) {
      Intake.requireThere(file);
    }
    Ending ending = Ending.DONE;
    try (EvidenceStore store = local.writing()) {
      Importing importing = new Importing(store, today.toString(), probatum.console());
      for (Path file : files) {
        ending = ending.or(importing.file(file));
      }
      probatum
          .console()
          .out()
          .printf("Library: %s, %s.%n", local.place(), LocalLibrary.works(store.size()));
    }
    probatum.console().out().flush();
    return ending.code();
  }
}
