package org.probatum.cli;

import java.io.PrintWriter;
import java.util.List;
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
    Shelf shelf = local.shelf();
    List<Work> works =
        Bench.open(library.settings(), shelf).library().search(String.join(" ", query), MOST);
    PrintWriter out = console.out();
    works.forEach(work -> tell(work, out));
    out.println(works.size() == 1 ? "1 work." : works.size() + " works.");
    if (shelf.size() > MOST) {
      out.printf("Of the %,d of the local library at most %d are shown.%n", shelf.size(), MOST);
    }
    out.flush();
    return Ending.DONE.code();
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
    String lower = kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }

  static String words(Study study) {
    String size = study.hasSize() ? ", n = " + study.size() : ", number of people not known";
    return study.designWords() + size + "; " + study.population();
  }
}
