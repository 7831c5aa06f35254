package org.probatum.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.probatum.evidence.Answer;
import org.probatum.evidence.Looked;
import org.probatum.evidence.Lookup;
import org.probatum.evidence.Notice;
import org.probatum.evidence.Work;

/** {@code probatum evidence lookup} */
final class LookupCommand implements Callable<Integer> {

  private final Probatum probatum;

  private final Given<List<String>> identifiers =
      Parameter.list(
          String.class,
          "DOI|PMID|NCT",
          "1..*",
          "DOI, PubMed number, or number at ClinicalTrials.gov.");

  private final OnlineOptions online = new OnlineOptions();

  LookupCommand(Probatum probatum) {
    this.probatum = probatum;
  }

  Usage usage() {
    return Usage.of(
            this,
            "Asks PubMed, Europe PMC, Crossref and ClinicalTrials.gov about a work or trial.",
            "It goes online, and tells every request that leaves the machine.")
        .takes(identifiers, online);
  }

  @Override
  public Integer call() throws Complaint {
    PrintWriter out = probatum.console().out();
    Looked looked =
        online.sources(probatum.clock()).lookUp(Identified.references(identifiers.value()));
    looked.lookups().forEach(lookup -> tell(lookup, out));
    out.println("Left the machine:");
    looked.calls().forEach(call -> out.println("  " + call.line()));
    if (looked.calls().isEmpty()) {
      out.println("  nothing: all of it was known from earlier look-ups");
    }
    out.flush();
    return Ending.DONE.code();
  }

  private static void tell(Lookup lookup, PrintWriter out) {
    out.println(lookup.asked());
    lookup.answers().forEach(answer -> tell(answer, out));
    out.println();
  }

  private static void tell(Answer answer, PrintWriter out) {
    String said =
        switch (answer.kind()) {
          case FOUND -> "has it, " + answer.date();
          case NOT_FOUND -> "does not have it, " + answer.date();
          case ELSEWHERE -> "says that another registry keeps it, " + answer.date();
          case FAILED -> "could not be asked: " + answer.trouble();
        };
    out.println("  " + answer.registry().words() + " " + said);
    if (answer.work() != null) {
      tell(answer.work(), out);
    }
    if (answer.isWithoutNotices()) {
      out.println("    Notices could not be asked for: " + answer.trouble());
    }
  }

  private static void tell(Work work, PrintWriter out) {
    String name = work.authors().isEmpty() ? "" : work.shortName() + ". ";
    out.println("    " + name + work.title());
    String journal = work.journal() == null ? "" : work.journal() + "  ";
    String doi = work.doi() == null ? "" : "https://doi.org/" + work.doi() + "  ";
    String pmid = work.pmid() == null ? "" : "PMID " + work.pmid();
    out.println("    " + (journal + doi + pmid).strip());
    for (Notice notice : work.notices()) {
      out.println(
          "    Notice: " + notice.kind().name().toLowerCase(Locale.ROOT) + ", " + notice.words());
    }
  }
}
