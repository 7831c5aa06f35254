package org.probatum.evidence.online;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.probatum.evidence.Lookup.By;
import org.probatum.evidence.Notice;
import org.probatum.evidence.Registry;
import org.probatum.evidence.Work;
import org.probatum.evidence.json.JsonMembers;
import org.probatum.evidence.online.Fetched.Failed;
import org.probatum.evidence.online.Fetched.Found;
import org.probatum.evidence.online.Fetched.Missing;
import org.probatum.evidence.online.Request.Media;

/** Crossref, the registry of most DOIs of journals; it also knows who keeps the others. */
final class Crossref implements Source {

  private static final String ROWS = "3";
  private static final String MOST_UPDATES = "20";

  private final Fetcher fetcher;
  private final Reading<List<Work>> reading;

  Crossref(Fetcher fetcher, Reading<List<Work>> reading) {
    this.fetcher = fetcher;
    this.reading = reading;
  }

  @Override
  public Registry registry() {
    return Registry.CROSSREF;
  }

  @Override
  public boolean takes(By by) {
    return by == By.DOI || by == By.TITLE;
  }

  @Override
  public Fetched<List<Work>> ask(Sought sought, Visit visit) {
    return sought.by() == By.DOI ? byDoi(sought, visit) : byTitle(sought, visit);
  }

  private Fetched<List<Work>> byDoi(Sought sought, Visit visit) {
    String path = "/works/" + Request.part(sought.words());
    Fetched<List<Work>> own = fetcher.fetch(request(path), reading, visit);
    if (own instanceof Found<List<Work>> found) {
      return noticed(found, sought.words(), visit);
    }
    return own instanceof Missing<List<Work>>
        ? fetcher.fetch(request(path + "/agency"), Crossref::elsewhere, visit)
        : own;
  }

  /** A notice stands on its own record, and not always on that of the work too. */
  private Found<List<Work>> noticed(Found<List<Work>> own, String doi, Visit visit) {
    Request updates = request("/works", "filter", "updates:" + doi, "rows", MOST_UPDATES);
    Fetched<List<Work>> answer = fetcher.fetch(updates, reading, visit);
    if (answer instanceof Failed<List<Work>> failed) {
      return new Found<>(own.value(), own.date(), Optional.of(failed.trouble()));
    }
    List<Work> records = answer instanceof Found<List<Work>> found ? found.value() : List.of();
    return new Found<>(noticed(own.value(), records, doi), own.date());
  }

  private static List<Work> noticed(List<Work> works, List<Work> records, String doi) {
    List<Notice> notices =
        records.stream()
            .filter(each -> doi.equalsIgnoreCase(each.doi()))
            .flatMap(each -> each.notices().stream())
            .toList();
    return works.stream().map(work -> work.noticed(notices)).toList();
  }

  private static Request request(String path, String... query) {
    return Request.of(Registry.CROSSREF, Media.JSON, path, query);
  }

  private static Optional<List<Work>> elsewhere(byte[] body, Instant date) throws Unreadable {
    if (!JsonMembers.has(body, "message", "agency")) {
      throw new Unreadable("no agency");
    }
    return Optional.of(List.of());
  }

  private Fetched<List<Work>> byTitle(Sought sought, Visit visit) {
    String author = sought.reference().firstFamily();
    String words = (sought.words() + " " + author).strip();
    Fetched<List<Work>> works =
        fetcher.fetch(
            request("/works", "query.bibliographic", words, "rows", ROWS), reading, visit);
    return works instanceof Found<List<Work>> found ? noticed(found, sought, visit) : works;
  }

  /** Of neighbours that a search brings up, the work meant is the one that is asked about. */
  private Found<List<Work>> noticed(Found<List<Work>> found, Sought sought, Visit visit) {
    return found.value().stream()
        .filter(work -> work.doi() != null && Answers.isTitled(sought, work))
        .max(Comparator.comparingDouble(work -> Answers.likeness(sought, work)))
        .map(work -> noticed(new Found<>(List.of(work), found.date()), work.doi(), visit))
        .orElse(found);
  }
}
