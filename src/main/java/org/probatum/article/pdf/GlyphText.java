package org.probatum.article.pdf;

import java.util.OptionalInt;
import org.probatum.text.Raised;
import org.probatum.text.RomanNumeral;

/** The text of a line as its characters are added; what is raised takes raised digits. */
final class GlyphText {

  private static final int NONE = -1;

  private final StringBuilder text = new StringBuilder();
  private int raisedFrom = NONE;

  void add(Glyph glyph, boolean raised) {
    if (raised && raisedFrom == NONE) {
      raisedFrom = text.length();
    } else if (!raised) {
      endRaised();
    }
    text.append(glyph.text());
  }

  void blank() {
    endRaised();
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  String text() {
    endRaised();
    return text.toString().strip();
  }

  /** Endnotes that a program has numbered i, ii, iii are called by digits. */
  private void endRaised() {
    if (raisedFrom != NONE) {
      String words = text.substring(raisedFrom);
      OptionalInt roman = RomanNumeral.of(words);
      text.setLength(raisedFrom);
      text.append(Raised.of(roman.isPresent() ? Integer.toString(roman.getAsInt()) : words));
      raisedFrom = NONE;
    }
  }
}
