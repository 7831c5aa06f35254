package org.probatum.article.word;

import java.util.Locale;

/** How many bytes a document may still expand to. */
final class Budget {

  /** Bytes of XML; the longest article that is read, styled letter by letter, has half of it. */
  static final int ALL = 120_000_000;

  private long left = ALL;

  void spend(int bytes) throws ExpansionException {
    left -= bytes;
    if (left < 0) {
      throw new ExpansionException(String.format(Locale.ROOT, "more than %,d bytes of XML", ALL));
    }
  }
}
