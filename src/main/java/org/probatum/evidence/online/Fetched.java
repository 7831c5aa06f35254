package org.probatum.evidence.online;

import java.time.Instant;

/** What came of a question to a registry. */
sealed interface Fetched<T> {

  /**
   * The registry has it.
   *
   * @param date when it said so
   */
  record Found<T>(T value, Instant date) implements Fetched<T> {}

  /**
   * The registry does not have it.
   *
   * @param date when it said so
   */
  record Missing<T>(Instant date) implements Fetched<T> {}

  /** It could not be asked. */
  record Failed<T>(Trouble trouble) implements Fetched<T> {}
}
