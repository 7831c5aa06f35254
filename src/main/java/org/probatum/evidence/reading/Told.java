package org.probatum.evidence.reading;

import java.util.Optional;
import org.probatum.text.Span;

/**
 * What an abstract says on one question. That it says "none" is something else than that it says
 * nothing.
 *
 * @param <T> kind of answer
 */
public sealed interface Told<T> {

  /**
   * An answer.
   *
   * @param value the answer
   * @param place where it stands, in UTF-16 units of the abstract
   * @param confidence that it is right, from 0 to 1
   */
  record Stated<T>(T value, Span place, double confidence) implements Told<T> {}

  /**
   * The abstract says that there is none, such as no funding or no blinding.
   *
   * @param place where it says so
   */
  record None<T>(Span place) implements Told<T> {}

  /** The abstract does not say. */
  record NotStated<T>() implements Told<T> {}

  /** The answer, where there is one. */
  default Optional<T> answer() {
    return this instanceof Stated<T> stated ? Optional.of(stated.value()) : Optional.empty();
  }
}
