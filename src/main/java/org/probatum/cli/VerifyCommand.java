package org.probatum.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.probatum.evidence.store.EvidenceStore;

/** {@code probatum evidence verify} */
final class VerifyCommand implements Callable<Integer> {

  private final Probatum probatum;

  private final LocalLibrary local = new LocalLibrary();

  VerifyCommand(Probatum probatum) {
    this.probatum = probatum;
  }

  Usage usage() {
    return Usage.of(this, "Looks whether the local library is whole.").takes(local);
  }

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
      probatum
          .console()
          .out()
          .printf(Locale.ROOT, "%s: sound, %s.%n", local.place(), LocalLibrary.works(store.size()));
      probatum.console().out().flush();
    }
    return Ending.DONE.code();
  }
}
