package org.probatum.text;

/** Digits that a document raises by format, written with the letters that are raised by nature. */
public final class Raised {

  private static final String DIGITS =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

  private Raised() {}

  /** The words with every digit raised, as many characters as before; other characters stay. */
  public static String of(String words) {
    StringBuilder raised = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      raised.append(c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') : c);
    }
    return raised.toString();
  }
}
