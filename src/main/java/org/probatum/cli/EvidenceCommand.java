package org.probatum.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code probatum evidence} */
@Command(name = "evidence", description = "Shows what the evidence library knows, and fills it.")
final class EvidenceCommand implements Callable<Integer> {

  @ParentCommand private Probatum probatum;

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description = "Words to look for: author, year, title, DOI. Without any, all works.")
  private List<String> query = List.of();

  @Mixin private LibraryOptions library;

  @Mixin private LocalLibrary local;

  /** The commands below it; set up only for a run that may need one, since that takes time. */
  static List<Object> commands() {
    return List.of(
        new ImportCommand(),
        new AddCommand(),
        new ShowCommand(),
        new SearchCommand(),
        new ExportCommand(),
        new VerifyCommand(),
        new TemplateCommand(),
        new LookupCommand());
  }

  Probatum probatum() {
    return probatum;
  }

  @Override
  public Integer call() throws Complaint {
    return new WorkSearch(library, local, probatum.console()).tell(query);
  }
}
