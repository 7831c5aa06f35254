package org.probatum.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.probatum.evidence.Arm;
import org.probatum.evidence.SourceRecord;
import org.probatum.evidence.Study;
import org.probatum.evidence.StudyTerms;
import org.probatum.evidence.Work;
import org.probatum.evidence.reading.AbstractReader;
import org.probatum.evidence.store.EvidenceStore;
import org.probatum.evidence.store.Statement;

/** {@code probatum evidence show} */
final class ShowCommand implements Callable<Integer> {

  private final Probatum probatum;

  private final Given<String> key =
      Parameter.one(String.class, "KEY", "1", "Its key, DOI or PubMed number.");

  private final LocalLibrary local = new LocalLibrary();

  ShowCommand(Probatum probatum) {
    this.probatum = probatum;
  }

  Usage usage() {
    return Usage.of(
            this, "Tells all that the local library has of a work, and what each source said when.")
        .takes(key, local);
  }

  @Override
  public Integer call() throws Complaint {
    try (EvidenceStore store = local.reading()) {
      SourceRecord record =
          find(key.value(), store)
              .orElseThrow(
                  () ->
                      new Complaint(
                          key.value(),
                          "no work of the local library has this key, DOI or PubMed number",
                          "\"probatum evidence search WORDS\" finds keys in brackets [ ]."));
      PrintWriter out = probatum.console().out();
      tell(record, out);
      out.println();
      List<Statement> history = store.history(record.work().key());
      history.forEach(each -> tell(each, history.size() == 1, out));
      out.flush();
    }
    return Ending.DONE.code();
  }

  private static Optional<SourceRecord> find(String key, EvidenceStore store) {
    String plain = key.replaceFirst("^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)", "");
    return store.byKey(key).or(() -> store.byDoi(plain)).or(() -> store.byPmid(plain));
  }

  private static void tell(SourceRecord record, PrintWriter out) {
    out.println(record.work().title());
    line(out, "Key", record.work().key());
    fields(record, out);
    if (record.work().studies().isEmpty() && record.hasAbstract()) {
      out.println("  Read out of the abstract by program, for you to check:");
      ReadingWords.of(
              new AbstractReader(StudyTerms.bundled())
                  .read(record.work().title(), record.abstractText()),
              record.abstractText())
          .forEach(words -> out.println("    " + words));
    }
  }

  private static void fields(SourceRecord record, PrintWriter out) {
    Work work = record.work();
    line(out, "Authors", String.join(", ", work.authors()));
    line(out, "Journal", work.journal());
    line(out, "Years", String.join(", ", work.years().stream().map(String::valueOf).toList()));
    line(out, "Volume, issue, pages", numbers(work));
    line(out, "DOI", work.doi());
    line(out, "PubMed", work.pmid());
    line(out, "Registration", work.registration());
    work.notices().forEach(each -> line(out, WorkSearch.words(each.kind()), each.words()));
    work.relations().forEach(each -> line(out, WorkSearch.words(each.kind()), each.key()));
    line(out, "Publication types", String.join("; ", record.publicationTypes()));
    line(out, "Headings", String.join("; ", record.headings()));
    work.studies().forEach(study -> tell(study, out));
    line(out, "Abstract", record.abstractText());
  }

  private static void tell(Study study, PrintWriter out) {
    line(out, "Study", WorkSearch.words(study));
    for (Arm arm : study.arms()) {
      String people = arm.participants() == null ? "not stated" : arm.participants().toString();
      line(out, "Group, " + arm.role().name().toLowerCase(Locale.ROOT) + ", " + arm.name(), people);
    }
    study.outcomes().forEach(each -> line(out, "Outcome, " + each.name(), ResultWords.of(each)));
  }

  private static String numbers(Work work) {
    return String.join(
        ", ",
        Stream.of(work.volume(), work.issue(), work.pages()).filter(each -> each != null).toList());
  }

  private static void line(PrintWriter out, String name, String value) {
    if (value != null && !value.isEmpty()) {
      out.println("  " + name + ": " + value);
    }
  }

  /** A source that speaks alone and still holds has been told already. */
  private static void tell(Statement statement, boolean alone, PrintWriter out) {
    SourceRecord record = statement.record();
    String until = statement.holds() ? "" : ", until " + statement.superseded();
    out.println("Source: " + record.from().words() + until);
    if (!alone) {
      line(out, "Title", record.work().title());
      fields(record, out);
    }
  }
}
