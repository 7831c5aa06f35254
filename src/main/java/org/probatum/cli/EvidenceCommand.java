package org.probatum.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.probatum.evidence.Study;
import org.probatum.evidence.Work;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code probatum evidence} */
@Command(name = "evidence", description = "Shows what the evidence library knows.")
final class EvidenceCommand implements Callable<Integer> {

  @ParentCommand private Probatum probatum;

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description = "Words to look for: author, year, title, DOI. Without any, all works.")
  private List<String> query = List.of();

  @Mixin private LibraryOptions library;

  @Override
  public Integer call() throws Complaint {
    List<Work> works = Bench.open(library.settings()).library().search(String.join(" ", query));
    PrintWriter out = probatum.console().out();
    works.forEach(work -> tell(work, out));
    out.println(works.size() == 1 ? "1 work." : works.size() + " works.");
    out.flush();
    return Ending.DONE.code();
  }

  private static void tell(Work work, PrintWriter out) {
    out.println(work.shortName() + ". " + work.title());
    String journal = work.journal() == null ? "" : work.journal() + "  ";
    String doi = work.doi() == null ? "" : "https://doi.org/" + work.doi() + "  ";
    out.println("  " + journal + doi + "[" + work.key() + "]");
    work.notices().forEach(notice -> out.println("  Notice: " + notice));
    work.studies().forEach(study -> out.println("  " + words(study)));
    out.println();
  }

  private static String words(Study study) {
    String size = study.hasSize() ? ", n = " + study.size() : ", number of people not known";
    return study.designWords() + size + "; " + study.population();
  }
}
