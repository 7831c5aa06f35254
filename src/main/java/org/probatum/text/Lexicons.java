package org.probatum.text;

import java.util.ArrayList;
import java.util.List;

/** Several lexicons, looked for in one pass over the tokens of a text. Shared between threads. */
public final class Lexicons {

  private final List<Lexicon> lexicons;
  private final FirstWords firsts = new FirstWords();

  private Lexicons(List<Lexicon> lexicons) {
    this.lexicons = lexicons;
    for (int i = 0; i < lexicons.size(); i++) {
      lexicons.get(i).tell(firsts, 1 << i);
    }
  }

  /**
   * At most 32 lexicons.
   *
   * @throws IllegalArgumentException where there are more
   */
  public static Lexicons of(List<Lexicon> lexicons) {
    if (lexicons.size() > Integer.SIZE) {
      throw new IllegalArgumentException("at most 32 lexicons, not " + lexicons.size());
    }
    return new Lexicons(List.copyOf(lexicons));
  }

  /** What each lexicon finds by itself, in their order. */
  public List<List<Term>> find(String text, List<Token> tokens) {
    int[] worth = new int[tokens.size()];
    int all = 0;
    for (int i = 0; i < worth.length; i++) {
      worth[i] = firsts.of(tokens.get(i), i + 1 < worth.length ? tokens.get(i + 1) : null);
      all |= worth[i];
    }
    List<List<Term>> found = new ArrayList<>(lexicons.size());
    for (int i = 0; i < lexicons.size(); i++) {
      int bit = 1 << i;
      found.add((all & bit) == 0 ? List.of() : lexicons.get(i).find(text, tokens, worth, bit));
    }
    return found;
  }
}
