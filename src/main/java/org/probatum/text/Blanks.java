package org.probatum.text;

/** No-break, thin and other blanks as plain ones; offsets stay. */
public final class Blanks {

  private Blanks() {}

  /** The text itself where it has plain blanks only. */
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

  private static boolean isOther(char c) {
    return c >= '\u00a0' && (Character.isSpaceChar(c) || c == '\u2060');
  }
}
