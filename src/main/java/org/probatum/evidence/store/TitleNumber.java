package org.probatum.evidence.store;

import org.probatum.text.Sha256;

/** A title as a number, by which the library finds it. */
final class TitleNumber {

  private static final int DIGITS = 16;

  private TitleNumber() {}

  /**
   * The first 64 bits of its fingerprint.
   *
   * @param words the words that carry the title
   * @return null for no words
   */
  static Long of(String words) {
    return words.isEmpty()
        ? null
        : (Long) Long.parseUnsignedLong(Sha256.of(words).substring(0, DIGITS), 16);
  }
}
