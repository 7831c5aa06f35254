package org.probatum.evidence.online;

import java.util.List;
import org.probatum.evidence.Lookup.By;
import org.probatum.evidence.Registry;
import org.probatum.evidence.Work;
import org.probatum.evidence.online.Request.Media;

/** Europe PMC, which also holds preprints and works that PubMed does not. */
final class EuropePmc implements Source {

  private static final String MOST = "3";

  private final Fetcher fetcher;
  private final Reading<List<Work>> reading;

  EuropePmc(Fetcher fetcher, Reading<List<Work>> reading) {
    this.fetcher = fetcher;
    this.reading = reading;
  }

  @Override
  public Registry registry() {
    return Registry.EUROPE_PMC;
  }

  @Override
  public boolean takes(By by) {
    return by != By.REGISTRATION;
  }

  @Override
  public Fetched<List<Work>> ask(Sought sought, Visit visit) {
    Request request =
        Request.of(
            Registry.EUROPE_PMC,
            Media.JSON,
            "/search",
            "query",
            query(sought),
            "format",
            "json",
            "resultType",
            "core",
            "pageSize",
            MOST);
    return fetcher.fetch(request, reading, visit);
  }

  private static String query(Sought sought) {
    return switch (sought.by()) {
      case DOI -> "DOI:\"" + sought.words().replaceAll("[\"\\\\]", "") + "\"";
      case PMID -> "EXT_ID:" + sought.words() + " AND SRC:MED";
      default -> "TITLE:(" + String.join(" AND ", TitleWords.of(sought.words())) + ")";
    };
  }
}
