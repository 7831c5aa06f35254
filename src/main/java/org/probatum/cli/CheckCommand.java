package org.probatum.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probatum.audit.Auditor;
import org.probatum.evidence.OnlineSources;
import org.probatum.grading.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code probatum check} */
@Command(
    name = "check",
    description = "Checks articles and writes a report on each.",
    footer = {
      "",
      "Exit codes: 0 done; 1 a rule failed at or above --fail-on; 2 wrong usage,",
      "or an article that could not be read or reported on; 3 internal error."
    })
final class CheckCommand implements Callable<Integer> {

  @ParentCommand private Probatum probatum;

  @Parameters(
      paramLabel = "ARTICLE|FOLDER|ADDRESS",
      arity = "0..*",
      description =
          "Articles, folders of them, or, with --online, addresses of pages; the kind is told by"
              + " content. Without any, the sample.")
  private List<String> places = new ArrayList<>();

  @Mixin private LibraryOptions library;

  @Mixin private LocalLibrary local;

  @Option(
      names = "--online",
      description =
          "Fetch articles that are given by address, and look the reference list up at PubMed,"
              + " Europe PMC, Crossref and ClinicalTrials.gov. Without it nothing leaves the"
              + " machine.")
  private boolean online;

  @Mixin private OnlineOptions registries;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      description = "Formats of the report: ${COMPLETION-CANDIDATES} (default: xlsx).")
  private Set<Format> formats = EnumSet.noneOf(Format.class);

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for the reports (default: ${DEFAULT-VALUE}, in the current folder).",
      defaultValue = "reports")
  private Path out;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "End with 1 if a rule fails at this severity or above: ${COMPLETION-CANDIDATES}.")
  private Severity failOn;

  @Override
  public Integer call() throws Complaint {
    Console console = probatum.console();
    Submissions submissions = submissions();
    submissions.complaints().forEach(console::complain);
    Ending ending = submissions.complaints().isEmpty() ? Ending.DONE : Ending.UNUSABLE;
    if (!submissions.found().isEmpty()) {
      ending = ending.or(new Batch(desk(submissions), console).check(submissions.found()));
    }
    return ending.code();
  }

  private Submissions submissions() throws Complaint {
    return places.isEmpty()
        ? Submissions.only(Sample.submission())
        : Submissions.find(places, web());
  }

  private Optional<WebArticles> web() throws Complaint {
    boolean wanted = online && places.stream().anyMatch(WebArticles::isAddress);
    return wanted ? Optional.of(registries.articles(probatum.clock())) : Optional.empty();
  }

  private Desk desk(Submissions submissions) throws Complaint {
    Order order = order();
    Reports reports = new BundledReports();
    HeadStart.of(reports, order.formats());
    Auditor auditor = Bench.open(library.settings(sources()), local.shelf());
    ReportFolder folder = ReportFolder.open(out, inputs(submissions));
    return new Desk(auditor::audit, reports, folder, order);
  }

  private OnlineSources sources() throws Complaint {
    return online ? registries.sources(probatum.clock()) : OnlineSources.NONE;
  }

  private Order order() {
    Set<Format> wanted = formats.isEmpty() ? EnumSet.of(Format.XLSX) : formats;
    return new Order(wanted, failOn, probatum.clock().instant());
  }

  private Set<Path> inputs(Submissions submissions) throws Complaint {
    Stream<Path> articles = submissions.found().stream().map(Submission::file);
    return Stream.concat(articles, library.files().stream())
        .map(Submissions::real)
        .collect(Collectors.toUnmodifiableSet());
  }
}
