package org.probatum.evidence.online;

import java.time.Duration;
import java.time.Instant;

/**
 * An answer that is kept on disk.
 *
 * @param date when the registry gave it
 * @param found whether the registry had what was asked for
 * @param body the answer; empty if it had not
 */
record Kept(Instant date, boolean found, byte[] body) {

  /** Notices on a work come at any time. */
  private static final Duration FOUND_FOR = Duration.ofDays(14);

  /** New works are registered every day. */
  private static final Duration MISSING_FOR = Duration.ofDays(1);

  boolean isFresh(Instant now) {
    return !date.isAfter(now) && date.plus(found ? FOUND_FOR : MISSING_FOR).isAfter(now);
  }
}
