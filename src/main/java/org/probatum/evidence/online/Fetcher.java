package org.probatum.evidence.online;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.probatum.evidence.Registry;
import org.probatum.evidence.online.Fetched.Failed;
import org.probatum.evidence.online.Fetched.Found;
import org.probatum.evidence.online.Fetched.Missing;

/** Gets the answer to a question from the cache, else from the registry, and keeps it if good. */
final class Fetcher {

  private static final byte[] NOTHING = {};

  private final DiskCache cache;
  private final Attempts attempts;
  private final Addresses addresses;
  private final Map<Registry, Pace> paces;
  private final Timing timing;

  /**
   * @param cache answers of earlier runs
   * @param attempts asks registries
   * @param addresses where they are
   * @param paces how fast each may be asked
   * @param timing dates of answers
   */
  record Parts(
      DiskCache cache,
      Attempts attempts,
      Addresses addresses,
      Map<Registry, Pace> paces,
      Timing timing) {}

  Fetcher(Parts parts) {
    this.cache = parts.cache();
    this.attempts = parts.attempts();
    this.addresses = parts.addresses();
    this.paces = parts.paces();
    this.timing = parts.timing();
  }

  <T> Fetched<T> fetch(Request request, Reading<T> reading, Visit visit) {
    return kept(request, reading).orElseGet(() -> asked(request, reading, visit));
  }

  private <T> Optional<Fetched<T>> kept(Request request, Reading<T> reading) {
    Optional<Kept> kept = cache.find(key(request), timing.now());
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    if (!kept.get().found()) {
      return Optional.of(new Missing<>(kept.get().date()));
    }
    Fetched<T> read = read(kept.get().body(), reading, kept.get().date());
    return read instanceof Found<T> ? Optional.of(read) : Optional.empty();
  }

  /** An answer from another address is another answer. */
  private String key(Request request) {
    return addresses.of(request.registry()) + " " + request.key();
  }

  private <T> Fetched<T> asked(Request request, Reading<T> reading, Visit visit) {
    if (visit.isGivenUp(request.registry())) {
      return new Failed<>(Trouble.GIVEN_UP);
    }
    Fetched<T> fetched = fetched(request, reading, visit);
    if (fetched instanceof Failed<T> failed) {
      visit.failed(request.registry(), failed.trouble());
    } else {
      visit.answered(request.registry());
    }
    return fetched;
  }

  private <T> Fetched<T> fetched(Request request, Reading<T> reading, Visit visit) {
    Registry registry = request.registry();
    try {
      Reply reply = attempts.ask(request, addresses.of(registry), paces.get(registry), visit);
      return reply instanceof Reply.Received received
          ? judged(request, received, reading)
          : new Failed<>(((Reply.Lost) reply).trouble());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return new Failed<>(Trouble.NO_TIME_LEFT);
    }
  }

  private <T> Fetched<T> judged(Request request, Reply.Received reply, Reading<T> reading) {
    Instant now = timing.now();
    Fetched<T> read =
        Statuses.isMissing(reply) ? new Missing<>(now) : read(reply.body(), reading, now);
    if (read instanceof Found<T>) {
      cache.keep(key(request), new Kept(now, true, reply.body()));
    } else if (read instanceof Missing<T>) {
      cache.keep(key(request), new Kept(now, false, NOTHING));
    }
    return read;
  }

  private static <T> Fetched<T> read(byte[] body, Reading<T> reading, Instant date) {
    try {
      Optional<T> value = reading.read(body, date);
      return value.isPresent() ? new Found<>(value.get(), date) : new Missing<>(date);
    } catch (Unreadable unreadable) {
      return new Failed<>(Trouble.UNREADABLE);
    }
  }
}
