package org.probatum.evidence.online;

import java.util.List;
import org.probatum.evidence.Lookup.By;
import org.probatum.evidence.Registry;
import org.probatum.evidence.Work;
import org.probatum.evidence.online.Request.Media;

/** ClinicalTrials.gov, by the number under which a trial was registered. */
final class ClinicalTrials implements Source {

  private final Fetcher fetcher;
  private final Reading<List<Work>> reading;

  ClinicalTrials(Fetcher fetcher, Reading<List<Work>> reading) {
    this.fetcher = fetcher;
    this.reading = reading;
  }

  @Override
  public Registry registry() {
    return Registry.CLINICAL_TRIALS;
  }

  @Override
  public boolean takes(By by) {
    return by == By.REGISTRATION;
  }

  @Override
  public Fetched<List<Work>> ask(Sought sought, Visit visit) {
    String path = "/studies/" + Request.part(sought.words());
    return fetcher.fetch(
        Request.of(Registry.CLINICAL_TRIALS, Media.JSON, path, "format", "json"), reading, visit);
  }
}
