package org.probatum.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.probatum.evidence.EvidenceLibrary;
import org.probatum.evidence.Shelf;
import org.probatum.evidence.Study;
import org.probatum.evidence.Work;

/** Looks for works in the bundled and the local library, and lists them. */
final class WorkSearch {

  /** So many of the local library, which may have a million. */
  private static final int MOST = 50;

  private final LibraryOptions library;
  private final LocalLibrary local;
  private final Console console;

  WorkSearch(LibraryOptions library, LocalLibrary local, Console console) {
    this.library = library;
    this.local = local;
    this.console = console;
  }

  int tell(List<String> query) throws Complaint {
    try (Shelf shelf = local.shelf()) {
      EvidenceLibrary works = Bench.open(library.settings(), shelf).library();
      tell(works.search(String.join(" ", query), MOST), shelf.size());
    }
    return Ending.DONE.code();
  }

  /**
   * @param known number of works of the local library
   */
  private void tell(List<Work> works, long known) {
    PrintWriter out = console.out();
    works.forEach(work -> tell(work, out));
    out.println(works.size() == 1 ? "1 work." : works.size() + " works.");
    if (known > MOST) {
      out.printf(
          Locale.ROOT, "Of the %,d of the local library at most %d are shown.%n", known, MOST);
    }
    out.flush();
  }

  private static void tell(Work work, PrintWriter out) {
    out.println(work.shortName() + ". " + work.title());
    String journal = work.journal() == null ? "" : work.journal() + "  ";
    String doi = work.doi() == null ? "" : "https://doi.org/" + work.doi() + "  ";
    out.println("  " + journal + doi + "[" + work.key() + "]");
    work.notices()
        .forEach(notice -> out.println("  " + words(notice.kind()) + ": " + notice.words()));
    work.studies().forEach(study -> out.println("  " + words(study)));
    out.println();
  }

  /** "Retraction". */
  static String words(Enum<?> kind) {
    String lower = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }

  static String words(Study study) {
    String size = study.hasSize() ? ", n = " + study.size() : ", number of people not known";
    return study.designWords() + size + "; " + study.population();
  }
}
