package org.probatum.evidence.online;

import java.time.Instant;
import java.util.Optional;

/** Reads the body of an answer. */
@FunctionalInterface
interface Reading<T> {

  /**
   * What the body holds; empty if it says that there is nothing.
   *
   * @param date when it was given
   * @throws Unreadable if it says neither
   */
  Optional<T> read(byte[] body, Instant date) throws Unreadable;
}
