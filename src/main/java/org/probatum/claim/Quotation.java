package org.probatum.claim;

import org.probatum.text.Span;

/** Words in quotation marks: the text reports them, somebody else says them. */
final class Quotation {

  private Quotation() {}

  /** Whether quotation marks open before the phrase and close behind it. */
  static boolean covers(String text, Span phrase) {
    return isBetween(text, phrase, '\u201c', '\u201d') || isBetweenStraight(text, phrase);
  }

  private static boolean isBetween(String text, Span phrase, char open, char close) {
    int opened = text.lastIndexOf(open, phrase.start());
    return opened > text.lastIndexOf(close, phrase.start() - 1)
        && text.indexOf(close, phrase.end()) >= 0;
  }

  /** A straight mark opens and closes alike: an odd number in front leaves one open. */
  private static boolean isBetweenStraight(String text, Span phrase) {
    boolean open = false;
    int mark = text.indexOf('"');
    while (mark >= 0 && mark < phrase.start()) {
      open = !open;
      mark = text.indexOf('"', mark + 1);
    }
    return open && text.indexOf('"', phrase.end()) >= 0;
  }
}
