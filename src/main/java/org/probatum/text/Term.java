package org.probatum.text;

/**
 * A phrase of a vocabulary, met in a text.
 *
 * @param concept what the phrase stands for, such as {@code craving}
 * @param kind the vocabulary's class of the concept, such as {@code PATIENT_IMPORTANT}
 * @param text the words as they stand
 * @param span where they stand
 */
public record Term(String concept, String kind, String text, Span span)
    implements Comparable<Term> {

  @Override
  public int compareTo(Term other) {
    return span.compareTo(other.span);
  }

  /** Written out for the reason that {@link Span#equals} tells. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Term term
        && span.equals(term.span)
        && concept.equals(term.concept)
        && kind.equals(term.kind)
        && text.equals(term.text);
  }

  @Override
  public int hashCode() {
    return 31 * span.hashCode() + concept.hashCode();
  }
}
