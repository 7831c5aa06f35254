package org.probatum.evidence.online;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.probatum.evidence.Lookup.By;
import org.probatum.evidence.Registry;
import org.probatum.evidence.Work;
import org.probatum.evidence.online.Fetched.Failed;
import org.probatum.evidence.online.Fetched.Found;
import org.probatum.evidence.online.Fetched.Missing;
import org.probatum.evidence.online.Request.Media;

/** PubMed through its E-utilities: a search for numbers, then the records of these numbers. */
final class PubMed implements Source {

  private static final String MOST = "3";

  private final Fetcher fetcher;
  private final Reading<List<Work>> reading;

  PubMed(Fetcher fetcher, Reading<List<Work>> reading) {
    this.fetcher = fetcher;
    this.reading = reading;
  }

  @Override
  public Registry registry() {
    return Registry.PUBMED;
  }

  @Override
  public boolean takes(By by) {
    return by != By.REGISTRATION;
  }

  @Override
  public Fetched<List<Work>> ask(Sought sought, Visit visit) {
    return switch (sought.by()) {
      case PMID -> records(List.of(sought.words()), visit);
      case DOI -> search("\"" + sought.words().replace("\"", "") + "\"[doi]", visit);
      default -> search(titleTerm(sought.words()), visit);
    };
  }

  private static String titleTerm(String title) {
    return TitleWords.of(title).stream()
        .map(word -> word + "[ti]")
        .collect(Collectors.joining(" AND "));
  }

  private Fetched<List<Work>> search(String term, Visit visit) {
    Request request =
        Request.of(
            Registry.PUBMED,
            Media.XML,
            "/esearch.fcgi",
            "db",
            "pubmed",
            "retmode",
            "xml",
            "retmax",
            MOST,
            "term",
            term);
    Fetched<List<String>> numbers =
        fetcher.fetch(request, (body, date) -> some(SearchNumbers.of(body)), visit);
    if (numbers instanceof Found<List<String>> found) {
      return records(found.value(), visit);
    }
    return numbers instanceof Missing<List<String>> missing
        ? new Missing<>(missing.date())
        : new Failed<>(((Failed<List<String>>) numbers).trouble());
  }

  private static Optional<List<String>> some(List<String> numbers) {
    return numbers.isEmpty() ? Optional.empty() : Optional.of(numbers);
  }

  private Fetched<List<Work>> records(List<String> numbers, Visit visit) {
    Request request =
        Request.of(
            Registry.PUBMED,
            Media.XML,
            "/efetch.fcgi",
            "db",
            "pubmed",
            "retmode",
            "xml",
            "id",
            String.join(",", numbers));
    return fetcher.fetch(request, reading, visit);
  }
}
