package org.probatum.text;

/**
 * Says quickly of most tokens that no phrase begins with them. Nearly every look-up of a sentence's
 * words ends here, so it costs a few visits of one table, for up to 32 lexicons at once: the bits
 * of an answer are those of the lexicons that are worth a closer look.
 */
final class FirstWords {

  /** Letters of a word's beginning that are told apart. */
  private static final int LETTERS = 3;

  private static final int PAIR = 0x9e3779b9;

  /**
   * In each place the hash of a beginning and, in the lower half, its lexicons; zero where it is
   * free. Open to the next free place; a power of two, at most half full.
   */
  private long[] places = new long[256];

  /** Bits of all hashes that are there: most that are asked for are not. */
  private final long[] some = new long[1 << 10];

  private int used;
  private int any;

  /** Adds the words of a phrase for the lexicons that the bits name. */
  void add(String[] words, int lexicons) {
    String first = words[0];
    int letters = first.length() - 1;
    if (first.equals("~") || first.endsWith("*") && letters < LETTERS) {
      any |= lexicons;
    } else if (first.endsWith("*")) {
      add(beginning(first), lexicons);
    } else {
      boolean alone = words.length == 1 || words[1].equals("~") || words[1].endsWith("*");
      add(alone ? first.hashCode() : pair(first, words[1]), lexicons);
    }
  }

  /**
   * The lexicons with a phrase that may begin with a token; none is left out that has one.
   *
   * @param next the token behind; null where none follows
   */
  int of(Token token, Token next) {
    String word = token.lower();
    int found = any | of(word.hashCode());
    if (word.length() >= LETTERS) {
      found |= of(beginning(word));
    }
    boolean followed = next != null && next.bound();
    if (followed) {
      found |= pairs(word, next);
    }
    if (!token.isSingular()) {
      found |= of(token.singular().hashCode());
      found |= followed ? pairs(token.singular(), next) : 0;
    }
    return found;
  }

  private int pairs(String word, Token next) {
    int found = of(pair(word, next.lower()));
    return next.isSingular() ? found : found | of(pair(word, next.singular()));
  }

  private static int pair(String first, String second) {
    return first.hashCode() * PAIR + second.hashCode();
  }

  private static int beginning(String word) {
    return (word.charAt(0) * 31 + word.charAt(1)) * 31 + word.charAt(2);
  }

  private void add(int hash, int lexicons) {
    if (2 * ++used > places.length) {
      long[] old = places;
      places = new long[2 * old.length];
      for (long each : old) {
        if (each != 0) {
          places[place((int) (each >>> Integer.SIZE))] = each;
        }
      }
    }
    int bit = bit(hash);
    some[bit >>> 6] |= 1L << bit;
    int place = place(hash);
    places[place] |= (long) hash << Integer.SIZE | Integer.toUnsignedLong(lexicons);
  }

  private int of(int hash) {
    int bit = bit(hash);
    return (some[bit >>> 6] & 1L << bit) == 0 ? 0 : (int) places[place(hash)];
  }

  /** One of 65,536, by the upper half: the lower one decides the place. */
  private static int bit(int hash) {
    return (hash * PAIR) >>> 16;
  }

  /** Where the hash stands, or else where it would. */
  private int place(int hash) {
    int place = (hash ^ hash >>> 15) & places.length - 1;
    while (places[place] != 0 && (int) (places[place] >>> Integer.SIZE) != hash) {
      place = place + 1 & places.length - 1;
    }
    return place;
  }
}
