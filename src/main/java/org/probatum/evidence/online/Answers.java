package org.probatum.evidence.online;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.probatum.evidence.Answer;
import org.probatum.evidence.Answer.Kind;
import org.probatum.evidence.Registry;
import org.probatum.evidence.Titles;
import org.probatum.evidence.Work;
import org.probatum.evidence.online.Fetched.Failed;
import org.probatum.evidence.online.Fetched.Found;
import org.probatum.evidence.online.Fetched.Missing;

/** Makes an answer of what was fetched. */
final class Answers {

  /** Likeness of titles above which they are those of one work. */
  private Answers() {}

  static Answer of(Registry registry, Sought sought, Fetched<List<Work>> fetched) {
    if (fetched instanceof Failed<List<Work>> failed) {
      return new Answer(registry, Kind.FAILED, null, "", failed.trouble().words());
    }
    if (fetched instanceof Missing<List<Work>> missing) {
      return new Answer(registry, Kind.NOT_FOUND, null, day(missing.date()), "");
    }
    Found<List<Work>> found = (Found<List<Work>>) fetched;
    if (found.value().isEmpty()) {
      return new Answer(registry, Kind.ELSEWHERE, null, day(found.date()), "");
    }
    Work work = likest(registry, sought, found.value());
    String trouble = work == null ? "" : found.noticesUnasked().map(Trouble::words).orElse("");
    return new Answer(
        registry, work == null ? Kind.NOT_FOUND : Kind.FOUND, work, day(found.date()), trouble);
  }

  static String day(Instant date) {
    return date.atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }

  /** The work whose title is most like the entry's; the registry's first where they are alike. */
  private static Work likest(Registry registry, Sought sought, List<Work> works) {
    return works.stream()
        .filter(work -> isMeant(registry, sought, work))
        .reduce((one, other) -> likeness(sought, other) > likeness(sought, one) ? other : one)
        .orElse(null);
  }

  /**
   * A search may bring up neighbours, and a notice without the title of its work is no record of
   * it. Crossref is asked for the one record, and may answer an old DOI with the work's new one.
   */
  private static boolean isMeant(Registry registry, Sought sought, Work work) {
    if (work.title().isEmpty()) {
      return false;
    }
    return switch (sought.by()) {
      case PMID -> sought.words().equals(work.pmid());
      case DOI -> registry == Registry.CROSSREF || sought.words().equalsIgnoreCase(work.doi());
      case REGISTRATION, TITLE -> true;
    };
  }

  /** Whether the work has the title of the entry, but for a word or its spelling. */
  static boolean isTitled(Sought sought, Work work) {
    return likeness(sought, work) >= Titles.SAME;
  }

  /** How like the entry's title that of the work is, 0 to 1. */
  static double likeness(Sought sought, Work work) {
    String title = sought.reference().title();
    return title == null ? 0 : Titles.likeness(title, work.title());
  }
}
