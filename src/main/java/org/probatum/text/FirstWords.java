package org.probatum.text;

import java.util.BitSet;

/**
 * Says quickly of most tokens that no phrase of a lexicon begins with them. Nearly every look-up of
 * a sentence's words ends here, so it costs a few bits.
 */
final class FirstWords {

  /** A power of two, several times the number of words that phrases begin with. */
  private static final int BITS = 1 << 16;

  /** Letters of a word's beginning that are told apart. */
  private static final int LETTERS = 3;

  private final BitSet exact = new BitSet(BITS);
  private final BitSet beginnings = new BitSet(BITS);
  private boolean any;

  void add(String word) {
    int letters = word.length() - 1;
    if (word.equals("~") || word.endsWith("*") && letters < LETTERS) {
      any = true;
    } else if (word.endsWith("*")) {
      beginnings.set(bit(beginning(word)));
    } else {
      exact.set(bit(word.hashCode()));
    }
  }

  /** Whether a phrase may begin with this token; never false where one does. */
  boolean may(Token token) {
    String word = token.lower();
    return any
        || exact.get(bit(word.hashCode()))
        || word.length() >= LETTERS && beginnings.get(bit(beginning(word)))
        || !token.isSingular() && exact.get(bit(token.singular().hashCode()));
  }

  private static int beginning(String word) {
    return (word.charAt(0) * 31 + word.charAt(1)) * 31 + word.charAt(2);
  }

  private static int bit(int hash) {
    return (hash ^ hash >>> 15) & BITS - 1;
  }
}
