package org.probatum.cli;

import java.util.List;
import java.util.concurrent.Callable;

/** {@code probatum evidence} */
final class EvidenceCommand implements Callable<Integer> {

  private final Probatum probatum;

  private final Given<List<String>> query =
      Parameter.list(
          String.class,
          "QUERY",
          "0..*",
          "Words to look for: author, year, title, DOI. Without any, all works.");

  private final LibraryOptions library = new LibraryOptions();

  private final LocalLibrary local = new LocalLibrary();

  EvidenceCommand(Probatum probatum) {
    this.probatum = probatum;
  }

  Usage usage() {
    return Usage.of(this, "Shows what the evidence library knows, and fills it.")
        .takes(query, library, local)
        .has("import", new ImportCommand(probatum).usage())
        .has("add", new AddCommand(probatum).usage())
        .has("show", new ShowCommand(probatum).usage())
        .has("search", new SearchCommand(probatum).usage())
        .has("export", new ExportCommand(probatum).usage())
        .has("verify", new VerifyCommand(probatum).usage())
        .has("template", new TemplateCommand(probatum).usage())
        .has("lookup", new LookupCommand(probatum).usage());
  }

  @Override
  public Integer call() throws Complaint {
    return new WorkSearch(library, local, probatum.console()).tell(query.value());
  }
}
