package org.probatum.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code probatum evidence search} */
@Command(name = "search", description = "Looks for works that hold every word.")
final class SearchCommand implements Callable<Integer> {

  @ParentCommand private EvidenceCommand evidence;

  @Parameters(paramLabel = "QUERY", arity = "1..*", description = "Words to look for.")
  private List<String> query = List.of();

  @Mixin private LibraryOptions library;

  @Mixin private LocalLibrary local;

  @Override
  public Integer call() throws Complaint {
    return new WorkSearch(library, local, evidence.probatum().console()).tell(query);
  }
}
