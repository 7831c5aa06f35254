package org.probatum.evidence.online;

import java.time.Instant;
import java.util.Optional;

/** What came of a question to a registry. */
sealed interface Fetched<T> {

  /**
   * The registry has it.
   *
   * @param date when it said so
   * @param noticesUnasked why it could not be asked what was said of the work since; empty if it
   *     was
   */
  record Found<T>(T value, Instant date, Optional<Trouble> noticesUnasked) implements Fetched<T> {

    Found(T value, Instant date) {
      this(value, date, Optional.empty());
    }
  }

  /**
   * The registry does not have it.
   *
   * @param date when it said so
   */
  record Missing<T>(Instant date) implements Fetched<T> {}

  /** It could not be asked. */
  record Failed<T>(Trouble trouble) implements Fetched<T> {}
}
