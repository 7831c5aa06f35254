package org.probatum.evidence.online;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.probatum.citation.Reference;
import org.probatum.evidence.Answer;
import org.probatum.evidence.Entries;
import org.probatum.evidence.Looked;
import org.probatum.evidence.Lookup;
import org.probatum.evidence.Registry;

/** Asks the registries of a test, with little patience. */
final class Desk {

  static final Limits LIMITS =
      new Limits(
          Duration.ofMillis(700),
          Duration.ofSeconds(20),
          200_000,
          2,
          Duration.ofMillis(100),
          Duration.ofSeconds(30));
  static final Contact NOBODY = new Contact("1", "", "");

  private final FakeTiming timing;
  private final Registries registries;

  private Desk(Addresses addresses, Contact contact, Path cache, FakeTiming timing) {
    this.timing = timing;
    this.registries =
        new Setup(addresses, contact, LIMITS, cache, Clock.systemUTC()).registries(timing);
  }

  static Desk of(FakeRegistries server, Path cache) {
    return new Desk(server.addresses(), NOBODY, cache, new FakeTiming());
  }

  static Desk of(FakeRegistries server, Contact contact, Path cache) {
    return new Desk(server.addresses(), contact, cache, new FakeTiming());
  }

  static Desk at(Addresses addresses, Path cache) {
    return new Desk(addresses, NOBODY, cache, new FakeTiming());
  }

  static Desk of(FakeRegistries server, Path cache, FakeTiming timing) {
    return new Desk(server.addresses(), NOBODY, cache, timing);
  }

  FakeTiming timing() {
    return timing;
  }

  Looked lookUp(Reference... references) {
    return registries.lookUp(List.of(references));
  }

  /** What a registry says of a DOI. */
  Answer doi(Registry registry, String doi) {
    return only(lookUp(Entries.of("R1").doi(doi).entry()), registry);
  }

  Answer pmid(Registry registry, String pmid) {
    return only(lookUp(Entries.of("R1").pmid(pmid).entry()), registry);
  }

  private static Answer only(Looked looked, Registry registry) {
    Lookup lookup = looked.lookups().get(0);
    return lookup.answers().stream()
        .filter(answer -> answer.registry() == registry)
        .findFirst()
        .orElseThrow();
  }
}
