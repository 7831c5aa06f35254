package org.probatum.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Letters by kind, as {@link FirstLetters} tells them apart: each plain letter and each common sign
 * for itself, digits together, other signs together. So few kinds that a number of 64 bits holds a
 * set of them.
 */
final class LetterKinds {

  /** Letters of which nothing can be said for all. */
  static final int MIXED = 62;

  /** No letter, but the end of the text. */
  static final int END = 63;

  private static final int PLAIN = 128;
  private static final int LETTERS = 26;
  private static final int DIGIT = 2 * LETTERS;
  private static final String SIGNS = " (),.-%";
  private static final int OTHER_SIGN = DIGIT + 1 + SIGNS.length();

  /** What is not plain, and yet common in print, is of one kind. */
  private static final int PRINTED = OTHER_SIGN + 1;

  private static final String PRINTED_SIGNS =
      "\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u00a0\u2009\u00b7\u00b1\u00d7\u2264\u2265\u2212"
          + "\u00b5\u03bc\u00b0\u00bd\u00ae\u2122\u2022\u00e9\u00f6\u00fc";

  private static final byte[] KINDS = new byte[PLAIN];
  private static final List<String> MEMBERS = new ArrayList<>();

  static {
    for (char letter = 0; letter < PLAIN; letter++) {
      KINDS[letter] = (byte) kind(letter);
    }
    for (int kind = 0; kind < MIXED; kind++) {
      MEMBERS.add(kind == PRINTED ? PRINTED_SIGNS : plain(kind));
    }
  }

  private LetterKinds() {}

  /** The kind of a letter, from 0 to 62. */
  static int of(char letter) {
    if (letter < PLAIN) {
      return KINDS[letter];
    }
    return PRINTED_SIGNS.indexOf(letter) < 0 ? MIXED : PRINTED;
  }

  /** Whether it is of the letters from A to Z, small or large: between two no word begins. */
  static boolean isPlain(int kind) {
    return kind < DIGIT;
  }

  /** All letters of a kind; of the last two nobody may ask. */
  static String members(int kind) {
    return MEMBERS.get(kind);
  }

  private static int kind(char letter) {
    if (letter >= 'a' && letter <= 'z') {
      return letter - 'a';
    }
    if (letter >= 'A' && letter <= 'Z') {
      return LETTERS + letter - 'A';
    }
    if (letter >= '0' && letter <= '9') {
      return DIGIT;
    }
    int sign = SIGNS.indexOf(letter);
    return sign < 0 ? OTHER_SIGN : DIGIT + 1 + sign;
  }

  private static String plain(int kind) {
    StringBuilder members = new StringBuilder();
    for (char letter = 0; letter < PLAIN; letter++) {
      if (KINDS[letter] == kind) {
        members.append(letter);
      }
    }
    return members.toString();
  }
}
