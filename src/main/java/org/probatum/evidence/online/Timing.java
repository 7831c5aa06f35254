package org.probatum.evidence.online;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The time that look-ups go by. */
interface Timing {

  /** For dates. */
  Instant now();

  /** For spans of time, in nanoseconds from any moment. */
  long nanos();

  void sleep(Duration length) throws InterruptedException;

  /** Real time, its dates from the clock. */
  static Timing of(Clock clock) {
    return new Timing() {
      @Override
      public Instant now() {
        return clock.instant();
      }

      @Override
      public long nanos() {
        return System.nanoTime();
      }

      @Override
      public void sleep(Duration length) throws InterruptedException {
        Thread.sleep(length.toMillis());
      }
    };
  }
}
