package org.probatum.text;

/** White space as texts have it: also the kinds that hold words together or have no width. */
public final class Blanks {

  private Blanks() {}

  /** The text itself where it has plain blanks only, else with plain ones; offsets stay. */
  public static String plain(String text) {
    StringBuilder plain = null;
    for (int i = 0; i < text.length(); i++) {
      if (isOther(text.charAt(i))) {
        plain = plain == null ? new StringBuilder(text) : plain;
        plain.setCharAt(i, ' ');
      }
    }
    return plain == null ? text : plain.toString();
  }

  /** One plain blank for each run of white space, as a pattern's {@code \s+} means it. */
  public static String single(String text) {
    StringBuilder single = null;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean blank = isPlain(letter);
      boolean goesOn = blank && i > 0 && isPlain(text.charAt(i - 1));
      if (single == null && (goesOn || blank && letter != ' ')) {
        single = new StringBuilder(text.length()).append(text, 0, i);
      }
      if (single != null && !goesOn) {
        single.append(blank ? ' ' : letter);
      }
    }
    return single == null ? text : single.toString();
  }

  /** What a pattern takes for a blank: a space, a tab, or the end of a line. */
  static boolean isPlain(char letter) {
    return letter == ' ' || letter >= '\t' && letter <= '\r';
  }

  public static boolean is(char c) {
    return Character.isWhitespace(c) || isOther(c) || c == '\u200b' || c == '\ufeff';
  }

  /** A stretch of a text without the blanks around it; empty where it has nothing else. */
  public static Span trim(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && is(text.charAt(from))) {
      from++;
    }
    while (to > from && is(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isOther(char c) {
    return c >= '\u00a0' && (Character.isSpaceChar(c) || c == '\u2060');
  }
}
