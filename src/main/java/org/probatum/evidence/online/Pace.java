package org.probatum.evidence.online;

import java.time.Duration;

/** Keeps calls to one host apart, whichever thread makes them. */
final class Pace {

  private final long apart;
  private final Timing timing;
  private long next;

  /**
   * @param perSecond most calls in a second
   */
  Pace(double perSecond, Timing timing) {
    this.apart = (long) (1e9 / perSecond);
    this.timing = timing;
    this.next = timing.nanos();
  }

  /**
   * Takes the next turn, if it comes soon enough.
   *
   * @return how long to wait for it; negative if it comes too late, and is not taken
   */
  synchronized Duration turn(Duration most) {
    long now = timing.nanos();
    long wait = Math.max(0, next - now);
    if (wait > most.toNanos()) {
      return Duration.ofNanos(-1);
    }
    next = now + wait + apart;
    return Duration.ofNanos(wait);
  }

  /** The host wants to be left alone for a while. */
  synchronized void pause(Duration length) {
    next = Math.max(next, timing.nanos() + length.toNanos());
  }
}
