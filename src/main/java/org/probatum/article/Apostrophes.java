package org.probatum.article;

/** Marks that are typed for an apostrophe inside a word and are other characters. */
final class Apostrophes {

  private static final String TYPED = "\u02bc\u00b4\u02b9\u2032\u201b\uff07";
  private static final char APOSTROPHE = '\u2019';

  private Apostrophes() {}

  /** The text with apostrophes in their place; one character each, so that offsets stay. */
  static String plain(String text) {
    StringBuilder plain = null;
    for (int i = 1; i < text.length() - 1; i++) {
      if (TYPED.indexOf(text.charAt(i)) >= 0
          && Character.isLetter(text.charAt(i - 1))
          && Character.isLetter(text.charAt(i + 1))) {
        plain = plain == null ? new StringBuilder(text) : plain;
        plain.setCharAt(i, APOSTROPHE);
      }
    }
    return plain == null ? text : plain.toString();
  }
}
