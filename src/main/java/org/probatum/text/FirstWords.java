package org.probatum.text;

import java.util.BitSet;

/**
 * Says quickly of most tokens that no phrase of a lexicon begins with them. Nearly every look-up of
 * a sentence's words ends here, so it costs one bit.
 */
final class FirstWords {

  /** A power of two, several times the number of words that phrases begin with. */
  private static final int BITS = 1 << 14;

  private final BitSet exact = new BitSet(BITS);
  private final BitSet beginnings = new BitSet();
  private boolean any;

  void add(String word) {
    if (word.equals("~") || word.equals("*")) {
      any = true;
    } else if (word.endsWith("*")) {
      beginnings.set(word.charAt(0));
    } else {
      exact.set(bit(word));
    }
  }

  /** Whether a phrase may begin with this token; never false where one does. */
  boolean may(Token token) {
    return any
        || exact.get(bit(token.lower()))
        || beginnings.get(token.lower().charAt(0))
        || !token.isSingular() && exact.get(bit(token.singular()));
  }

  private static int bit(String word) {
    int hash = word.hashCode();
    return (hash ^ hash >>> 15) & BITS - 1;
  }
}
