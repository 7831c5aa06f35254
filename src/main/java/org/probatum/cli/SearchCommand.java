package org.probatum.cli;

import java.util.List;
import java.util.concurrent.Callable;

/** {@code probatum evidence search} */
final class SearchCommand implements Callable<Integer> {

  private final Probatum probatum;

  private final Given<List<String>> query =
      Parameter.list(String.class, "QUERY", "1..*", "Words to look for.");

  private final LibraryOptions library = new LibraryOptions();

  private final LocalLibrary local = new LocalLibrary();

  SearchCommand(Probatum probatum) {
    this.probatum = probatum;
  }

  Usage usage() {
    return Usage.of(this, "Looks for works that hold every word.").takes(query, library, local);
  }

  @Override
  public Integer call() throws Complaint {
    return new WorkSearch(library, local, probatum.console()).tell(query.value());
  }
}
