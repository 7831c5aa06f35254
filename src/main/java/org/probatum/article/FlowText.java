package org.probatum.article;

import org.probatum.text.Raised;
import org.probatum.text.Scan;

/**
 * Adds words as a page shows them: white space runs together, what has no width is gone, blanks of
 * every width are one blank. Meant for one document.
 */
public final class FlowText {

  /** A minus in front of a power; between numbers it stands for a range. */
  private static final Scan MINUS = Scan.of("^[-\u2212](?=\\d)");

  private final Composer composer;
  private boolean blank;
  private int opened;

  public FlowText(Composer composer) {
    this.composer = composer;
  }

  /** Says that a new block begins. */
  public void open() {
    opened = composer.length();
    blank = false;
  }

  /** Whether the block has no words so far. */
  public boolean isEmpty() {
    return composer.length() == opened;
  }

  /** Adds words; white space at their ends stands between them and their neighbours once. */
  public FlowText add(String words, String place) {
    StringBuilder shown = new StringBuilder(words.length() + 1);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (isBlank(c)) {
        blank = true;
      } else if (!isInvisible(c)) {
        show(shown, c);
      }
    }
    composer.add(shown.toString(), place);
    return this;
  }

  private void show(StringBuilder shown, char c) {
    if (blank && (!isEmpty() || !shown.isEmpty())) {
      shown.append(' ');
    }
    blank = false;
    shown.append(c);
  }

  /** Adds raised words; numbers and powers take the letters that are raised by nature. */
  public FlowText addRaised(String words, String place) {
    return add(Raised.of(MINUS.replaceFirst(words, "\u207b")), place);
  }

  /** Adds the end of a line within a block. */
  public void breakLine(String place) {
    blank = false;
    if (!isEmpty()) {
      composer.add("\n", place);
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u2028' || c == '\u2029';
  }

  /** Soft hyphens, joiners, marks of direction, control characters. */
  private static boolean isInvisible(char c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT
        || c == '\ufffd'
        || c >= '\ufe00' && c <= '\ufe0f';
  }
}
