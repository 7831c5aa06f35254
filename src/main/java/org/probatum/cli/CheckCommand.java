package org.probatum.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probatum.audit.Auditor;
import org.probatum.evidence.OnlineSources;
import org.probatum.evidence.Shelf;
import org.probatum.grading.Severity;
import picocli.CommandLine.Model.OptionSpec;

/** {@code probatum check} */
final class CheckCommand implements Callable<Integer> {

  private final Probatum probatum;

  private final Given<List<String>> places =
      Parameter.list(
          String.class,
          "ARTICLE|FOLDER|ADDRESS",
          "0..*",
          "Articles, folders of them, or, with --online, addresses of pages; the kind is"
              + " told by content. Without any, the sample.");

  private final LibraryOptions library = new LibraryOptions();

  private final LocalLibrary local = new LocalLibrary();

  private final Given<Boolean> online =
      Option.flag(
          OptionSpec.builder("--online")
              .description(
                  "Fetch articles that are given by address, and look the reference list up at"
                      + " PubMed, Europe PMC, Crossref and ClinicalTrials.gov. Without it nothing"
                      + " leaves the machine."));

  private final OnlineOptions registries = new OnlineOptions();

  private final Given<Set<Format>> formats =
      Option.set(
          Format.class,
          OptionSpec.builder("--format")
              .paramLabel("FORMAT")
              .description("Formats of the report: ${COMPLETION-CANDIDATES} (default: xlsx)."));

  private final Given<Path> out =
      Option.one(
          Path.class,
          OptionSpec.builder("--out")
              .paramLabel("DIR")
              .defaultValue("reports")
              .description(
                  "Folder for the reports (default: ${DEFAULT-VALUE}, in the current folder)."));

  private final Given<Severity> failOn =
      Option.one(
          Severity.class,
          OptionSpec.builder("--fail-on")
              .paramLabel("SEVERITY")
              .description(
                  "End with 1 if a rule fails at this severity or above:"
                      + " ${COMPLETION-CANDIDATES}."));

  CheckCommand(Probatum probatum) {
    this.probatum = probatum;
  }

  Usage usage() {
    return Usage.of(this, "Checks articles and writes a report on each.")
        .takes(places, library, local, online, registries, formats, out, failOn)
        .ends(
            "",
            "Exit codes: 0 done; 1 a rule failed at or above --fail-on; 2 wrong usage,",
            "or an article that could not be read or reported on; 3 internal error.");
  }

  @Override
  public Integer call() throws Complaint {
    Console console = probatum.console();
    Submissions submissions = submissions();
    submissions.complaints().forEach(console::complain);
    Ending ending = submissions.complaints().isEmpty() ? Ending.DONE : Ending.UNUSABLE;
    if (!submissions.found().isEmpty()) {
      ending = ending.or(check(submissions));
    }
    return ending.code();
  }

  private Submissions submissions() throws Complaint {
    return places.value().isEmpty()
        ? Submissions.only(Sample.submission())
        : Submissions.find(places.value(), web());
  }

  private Optional<WebArticles> web() throws Complaint {
    boolean wanted = online.value() && places.value().stream().anyMatch(WebArticles::isAddress);
    return wanted ? Optional.of(registries.articles(probatum.clock())) : Optional.empty();
  }

  private Ending check(Submissions submissions) throws Complaint {
    Order order = order();
    Reports reports = new BundledReports();
    try (Shelf shelf = local.shelf()) {
      HeadStart meanwhile = new HeadStart(reports, order.formats());
      Auditor auditor = Bench.open(library.settings(sources()), shelf, meanwhile);
      ReportFolder folder = ReportFolder.open(out.value(), inputs(submissions));
      Desk desk = new Desk(auditor::audit, reports, folder, order);
      return new Batch(desk, probatum.console()).check(submissions.found());
    }
  }

  private OnlineSources sources() throws Complaint {
    return online.value() ? registries.sources(probatum.clock()) : OnlineSources.NONE;
  }

  private Order order() {
    Set<Format> wanted = formats.value().isEmpty() ? EnumSet.of(Format.XLSX) : formats.value();
    return new Order(wanted, failOn.value(), probatum.clock().instant());
  }

  private Set<Path> inputs(Submissions submissions) throws Complaint {
    Stream<Path> articles = submissions.found().stream().map(Submission::file);
    return Stream.concat(articles, library.files().stream())
        .map(Submissions::real)
        .collect(Collectors.toUnmodifiableSet());
  }
}
