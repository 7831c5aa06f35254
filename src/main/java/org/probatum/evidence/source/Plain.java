package org.probatum.evidence.source;

import java.util.regex.Pattern;

/** Text of a field without what only lays it out. */
public final class Plain {

  private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]{0,80}>");

  private Plain() {}

  /** The text with single blanks; empty for null. */
  public static String text(String text) {
    if (text == null || isPlain(text)) {
      return text == null ? "" : text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        blank = plain.length() > 0;
      } else {
        if (blank) {
          plain.append(' ');
          blank = false;
        }
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** Nearly all text needs no change; a look is cheaper than a copy. */
  private static boolean isPlain(String text) {
    boolean before = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = isBlank(c);
      if (blank && (before || c != ' ')) {
        return false;
      }
      before = blank;
    }
    return !before || text.isEmpty();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0' || Character.isWhitespace(c);
  }

  /** The text without HTML or JATS marks and entities, which some registers leave in it. */
  public static String unmarked(String text) {
    boolean plain = text == null || text.indexOf('<') < 0;
    String words = plain ? text : MARKUP.matcher(text).replaceAll("");
    return words == null ? null : Entities.read(words);
  }
}
