package org.probatum.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.probatum.evidence.store.EvidenceStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code probatum evidence verify} */
@Command(name = "verify", description = "Looks whether the local library is whole.")
final class VerifyCommand implements Callable<Integer> {

  @ParentCommand private EvidenceCommand evidence;

  @Mixin private LocalLibrary local;

  @Override
  public Integer call() throws Complaint {
    try (EvidenceStore store = local.reading()) {
      List<String> problems = store.verify();
      if (!problems.isEmpty()) {
        throw new Complaint(
            local.place(),
            String.join("; ", problems),
            "Restore a copy, or import its sources into a new file with --library.");
      }
      evidence
          .probatum()
          .console()
          .out()
          .printf("%s: sound, %s.%n", local.place(), LocalLibrary.works(store.size()));
      evidence.probatum().console().out().flush();
    }
    return Ending.DONE.code();
  }
}
