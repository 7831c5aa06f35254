package org.probatum.article;

import org.probatum.text.Span;

/**
 * A sentence of the title or of the body.
 *
 * @param index running number in the article, from 0
 * @param text its words as they stand
 * @param location where it stands
 */
public record Sentence(int index, String text, Location location) {

  public Span span() {
    return location.span();
  }

  /** Whether it is the article's title, which opens no study and cites nothing. */
  public boolean isTitle() {
    return location.role() == SectionRole.TITLE;
  }

  /** How many words it has, counted at white space. */
  public int words() {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = Character.isWhitespace(text.charAt(i));
      words += !blank && !inside ? 1 : 0;
      inside = !blank;
    }
    return words;
  }

  /** The place of a part of this sentence, given offsets into its own text. */
  public Span part(int start, int end) {
    return new Span(span().start() + start, span().start() + end);
  }
}
