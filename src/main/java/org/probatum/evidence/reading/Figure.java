package org.probatum.evidence.reading;

import org.probatum.text.LiteralNumber;
import org.probatum.text.Span;

/**
 * A number of an abstract.
 *
 * @param span where its digits or words stand
 * @param number its value and literal text
 * @param percent whether a sign or word of percent follows
 */
public record Figure(Span span, LiteralNumber number, boolean percent) {

  /** Whether it can count people: whole and without a sign. */
  boolean isCount() {
    return !percent && number.decimals() == 0 && Character.isLetterOrDigit(first());
  }

  private char first() {
    return number.literal().charAt(0);
  }

  int count() {
    return number.value().intValue();
  }

  Figure asPercent() {
    return new Figure(span, number, true);
  }
}
