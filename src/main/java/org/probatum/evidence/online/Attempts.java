package org.probatum.evidence.online;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.probatum.evidence.online.Reply.Lost;
import org.probatum.evidence.online.Reply.Received;

/** Asks until there is an answer, asking is of no use, or the time is up. */
final class Attempts {

  private final Hop hop;
  private final Limits limits;
  private final BackOff backOff;
  private final Timing timing;

  Attempts(Hop hop, Limits limits, BackOff backOff, Timing timing) {
    this.hop = hop;
    this.limits = limits;
    this.backOff = backOff;
    this.timing = timing;
  }

  /** What is asked. */
  interface Asking {

    /** Asks once, and takes no longer than this. */
    Reply once(Duration time) throws InterruptedException;

    /** Why an answer is of no use; empty if it is the answer. */
    Optional<Trouble> trouble(Received reply);
  }

  /** An answer whose body may be read or that says "not found"; else what is in the way. */
  Reply ask(Request request, URI base, Pace pace, Visit visit) throws InterruptedException {
    Asking asking =
        new Asking() {
          @Override
          public Reply once(Duration time) throws InterruptedException {
            return hop.ask(request, base, time, visit);
          }

          @Override
          public Optional<Trouble> trouble(Received reply) {
            return Statuses.trouble(reply, request.media());
          }
        };
    return ask(asking, pace, visit);
  }

  /** The answer; else what is in the way. */
  Reply ask(Asking asking, Pace pace, Visit visit) throws InterruptedException {
    for (int attempt = 1; ; attempt++) {
      Reply reply = once(asking, pace, visit);
      Optional<Trouble> trouble = trouble(reply, asking);
      if (trouble.isEmpty()) {
        return reply;
      }
      Duration wait = wanted(reply).orElse(backOff.after(attempt));
      if (!trouble.get().isPassing() || attempt >= limits.attempts() || isTooLong(wait, visit)) {
        return new Lost(trouble.get());
      }
      if (wanted(reply).isPresent()) {
        pace.pause(wait);
      } else {
        timing.sleep(wait);
      }
    }
  }

  private Reply once(Asking asking, Pace pace, Visit visit) throws InterruptedException {
    Duration turn = pace.turn(visit.left());
    if (turn.isNegative()) {
      return new Lost(Trouble.NO_TIME_LEFT);
    }
    timing.sleep(turn);
    Duration left = visit.left();
    if (left.isNegative() || left.isZero()) {
      return new Lost(Trouble.NO_TIME_LEFT);
    }
    return asking.once(left.compareTo(limits.call()) < 0 ? left : limits.call());
  }

  private static Optional<Trouble> trouble(Reply reply, Asking asking) {
    return reply instanceof Received received
        ? asking.trouble(received)
        : Optional.of(((Lost) reply).trouble());
  }

  private Optional<Duration> wanted(Reply reply) {
    return reply instanceof Received received
        ? BackOff.wanted(received.retryAfter(), timing.now())
        : Optional.empty();
  }

  private boolean isTooLong(Duration wait, Visit visit) {
    return wait.compareTo(limits.longestWait()) > 0 || wait.compareTo(visit.left()) >= 0;
  }
}
