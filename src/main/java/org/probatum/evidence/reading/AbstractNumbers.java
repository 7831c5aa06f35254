package org.probatum.evidence.reading;

import java.util.List;
import java.util.Optional;
import org.probatum.text.Span;

/**
 * The people that an abstract counts.
 *
 * @param total people in the study
 * @param arms people in its groups
 * @param events people with an event, per group
 * @param shares the same in percent
 */
public record AbstractNumbers(
    Optional<Figure> total, List<Figure> arms, List<Figure> events, List<Figure> shares) {

  public static AbstractNumbers read(String text) {
    return new CountedText(text).numbers();
  }

  /** The first number of some words; empty where they hold none. */
  public static Optional<Figure> first(String words) {
    return FigureReader.read(words, new Span(0, words.length())).stream().findFirst();
  }
}
