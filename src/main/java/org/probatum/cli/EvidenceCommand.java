package org.probatum.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code probatum evidence} */
@Command(
    name = "evidence",
    description = "Shows what the evidence library knows, and fills it.",
    subcommands = {
      ImportCommand.class,
      AddCommand.class,
      ShowCommand.class,
      SearchCommand.class,
      ExportCommand.class,
      VerifyCommand.class,
      LookupCommand.class
    })
final class EvidenceCommand implements Callable<Integer> {

  @ParentCommand private Probatum probatum;

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description = "Words to look for: author, year, title, DOI. Without any, all works.")
  private List<String> query = List.of();

  @Mixin private LibraryOptions library;

  @Mixin private LocalLibrary local;

  Probatum probatum() {
    return probatum;
  }

  @Override
  public Integer call() throws Complaint {
    return new WorkSearch(library, local, probatum.console()).tell(query);
  }
}
