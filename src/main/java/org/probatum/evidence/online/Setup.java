package org.probatum.evidence.online;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.probatum.evidence.Registry;
import org.probatum.evidence.SourceRecord;
import org.probatum.evidence.StudyTerms;
import org.probatum.evidence.Work;
import org.probatum.evidence.reading.RecordReading;
import org.probatum.evidence.source.json.JsonFormat;
import org.probatum.evidence.source.xml.XmlFormat;

/**
 * What it takes to ask registries.
 *
 * @param addresses where they are
 * @param contact who asks
 * @param limits what it may take
 * @param cache folder of kept answers; made when there is a first one
 * @param clock dates of answers and calls
 */
public record Setup(Addresses addresses, Contact contact, Limits limits, Path cache, Clock clock) {

  private static final double ON_THIS_MACHINE = 1_000;

  Registries registries() {
    return registries(Timing.of(clock));
  }

  Registries registries(Timing timing) {
    Fetcher fetcher = fetcher(timing);
    Function<SourceRecord, Work> work = new RecordReading(StudyTerms.bundled());
    return new Registries(
        List.of(
            new Crossref(
                fetcher, new Records(Registry.CROSSREF, JsonFormat.CROSSREF, "\"message\"", work)),
            new PubMed(
                fetcher, new Records(Registry.PUBMED, XmlFormat.PUBMED, "<PubmedArticleSet", work)),
            new EuropePmc(
                fetcher,
                new Records(Registry.EUROPE_PMC, JsonFormat.EUROPE_PMC, "\"hitCount\"", work)),
            new ClinicalTrials(
                fetcher,
                new Records(
                    Registry.CLINICAL_TRIALS,
                    JsonFormat.CLINICAL_TRIALS,
                    "\"protocolSection\"",
                    work))),
        limits,
        timing);
  }

  /** Pages of the web, under limits of their own. */
  Pages pages(Timing timing, Limits own) {
    Setup mine = new Setup(addresses, contact, own, cache, clock);
    Transport transport = mine.transport();
    PageHop hop = new PageHop(transport, contact, timing);
    return new Pages(hop, mine.attempts(transport, timing), own, timing);
  }

  private Transport transport() {
    return new Transport(contact.userAgent(), limits.call(), limits.bytes());
  }

  private Attempts attempts(Transport transport, Timing timing) {
    BackOff backOff = new BackOff(limits.backOff(), () -> ThreadLocalRandom.current().nextDouble());
    return new Attempts(new Hop(transport, contact, timing), limits, backOff, timing);
  }

  private Fetcher fetcher(Timing timing) {
    Attempts attempts = attempts(transport(), timing);
    return new Fetcher(
        new Fetcher.Parts(new DiskCache(cache), attempts, addresses, paces(timing), timing));
  }

  /** The hosts are the registries' own, so that one pace each is one per host. */
  Map<Registry, Pace> paces(Timing timing) {
    Map<Registry, Pace> paces = new EnumMap<>(Registry.class);
    for (Registry registry : Registry.values()) {
      double perSecond = addresses.isHere(registry) ? ON_THIS_MACHINE : perSecond(registry);
      paces.put(registry, new Pace(perSecond, timing));
    }
    return paces;
  }

  private double perSecond(Registry registry) {
    return switch (registry) {
      case CROSSREF, EUROPE_PMC -> 5;
      case PUBMED -> contact.key().isEmpty() ? 3 : 10;
      case CLINICAL_TRIALS -> 0.8;
    };
  }
}
