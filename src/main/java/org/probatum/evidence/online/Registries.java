package org.probatum.evidence.online;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.probatum.citation.Reference;
import org.probatum.evidence.Looked;
import org.probatum.evidence.Lookup;
import org.probatum.evidence.OnlineSources;
import org.probatum.evidence.Titles;
import org.probatum.evidence.TrialNumber;

/**
 * PubMed, Europe PMC, Crossref and ClinicalTrials.gov. Each is asked no faster than it allows,
 * whichever thread asks; identifiers first, the title only of an entry that these do not settle.
 */
public final class Registries implements OnlineSources {

  private static final int FEWEST_WORDS = 3;

  private final List<Source> sources;
  private final Limits limits;
  private final Timing timing;

  Registries(List<Source> sources, Limits limits, Timing timing) {
    this.sources = List.copyOf(sources);
    this.limits = limits;
    this.timing = timing;
  }

  /** Opens nothing yet: the first look-up does. */
  public static Registries of(Setup setup) {
    return setup.registries();
  }

  @Override
  public Looked lookUp(List<Reference> references) {
    Visit visit = new Visit(timing, limits.article());
    ExecutorService workers = Executors.newFixedThreadPool(sources.size(), Registries::worker);
    try {
      Rounds rounds = new Rounds(sources, visit, workers);
      List<Lookup> lookups = new ArrayList<>(rounds.ask(identifiers(references)));
      lookups.addAll(rounds.ask(titles(references, lookups)));
      return new Looked(List.copyOf(lookups), visit.calls());
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "look-up");
    thread.setDaemon(true);
    return thread;
  }

  private static List<Sought> identifiers(List<Reference> references) {
    return references.stream().flatMap(each -> Sought.identifiers(each).stream()).toList();
  }

  private static List<Sought> titles(List<Reference> references, List<Lookup> lookups) {
    return references.stream()
        .filter(each -> each.title() != null)
        .filter(each -> TrialNumber.naming(each).isEmpty())
        .filter(each -> TitleWords.of(each.title()).size() >= FEWEST_WORDS)
        .filter(each -> lookups.stream().noneMatch(lookup -> settles(lookup, each)))
        .map(Sought::title)
        .toList();
  }

  private static boolean settles(Lookup lookup, Reference reference) {
    return Objects.equals(lookup.reference().id(), reference.id())
        && lookup.titleLikeness() >= Titles.SAME;
  }
}
