package org.probatum.text;

/**
 * Says quickly of most tokens that no phrase begins with them. Nearly every look-up of a sentence's
 * words ends here, so it costs one visit of a small table, for up to 32 lexicons at once: the bits
 * of an answer are those of the lexicons that are worth a closer look.
 */
final class FirstWords {

  /** A power of two, several times the number of beginnings. */
  private static final int SIZE = 1 << 15;

  /** Letters of a word's beginning that are told apart. */
  private static final int LETTERS = 3;

  private static final int PAIR = 0x9e3779b9;

  private final int[] bits = new int[SIZE];
  private int any;

  /** Adds the words of a phrase for the lexicons that the bits name. */
  void add(String[] words, int lexicons) {
    String first = words[0];
    int letters = first.length() - 1;
    if (first.equals("~") || first.endsWith("*") && letters < LETTERS) {
      any |= lexicons;
    } else if (first.endsWith("*")) {
      bits[place(beginning(first))] |= lexicons;
    } else {
      boolean alone = words.length == 1 || words[1].equals("~") || words[1].endsWith("*");
      bits[place(alone ? first.hashCode() : pair(first, words[1]))] |= lexicons;
    }
  }

  /**
   * The lexicons with a phrase that may begin with a token; none is left out that has one.
   *
   * @param next the token behind; null where none follows
   */
  int of(Token token, Token next) {
    String word = token.lower();
    int found = any | bits[place(word.hashCode())];
    if (word.length() >= LETTERS) {
      found |= bits[place(beginning(word))];
    }
    boolean followed = next != null && next.bound();
    if (followed) {
      found |= pairs(word, next);
    }
    if (!token.isSingular()) {
      found |= bits[place(token.singular().hashCode())];
      found |= followed ? pairs(token.singular(), next) : 0;
    }
    return found;
  }

  private int pairs(String word, Token next) {
    int found = bits[place(pair(word, next.lower()))];
    return next.isSingular() ? found : found | bits[place(pair(word, next.singular()))];
  }

  private static int pair(String first, String second) {
    return first.hashCode() * PAIR + second.hashCode();
  }

  private static int beginning(String word) {
    return (word.charAt(0) * 31 + word.charAt(1)) * 31 + word.charAt(2);
  }

  private static int place(int hash) {
    return (hash ^ hash >>> 15) & SIZE - 1;
  }
}
