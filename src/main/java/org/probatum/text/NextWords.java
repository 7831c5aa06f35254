package org.probatum.text;

/**
 * The words that may come next in a lexicon's phrases, and where they lead. Most that are asked for
 * are not there; to say so takes one look at a row of hashes, whereas a map would be looked through
 * in several places of a memory that is slow to answer.
 */
final class NextWords {

  /** Zero where a place is free. Open to the next free place; a power of two, at most half full. */
  private int[] hashes = new int[4];

  private String[] words = new String[4];
  private PhraseNode[] nodes = new PhraseNode[4];
  private int used;

  /** Null where the word is not there. */
  PhraseNode get(String word) {
    return nodes[place(hash(word), word)];
  }

  /** Where the word leads, which is a new place if it was not there. */
  PhraseNode add(String word) {
    int place = place(hash(word), word);
    if (nodes[place] == null) {
      put(place, word, new PhraseNode());
      return 2 * ++used > hashes.length ? grown(word) : nodes[place];
    }
    return nodes[place];
  }

  private void put(int place, String word, PhraseNode node) {
    hashes[place] = hash(word);
    words[place] = word;
    nodes[place] = node;
  }

  private PhraseNode grown(String asked) {
    String[] old = words;
    PhraseNode[] had = nodes;
    hashes = new int[2 * old.length];
    words = new String[2 * old.length];
    nodes = new PhraseNode[2 * old.length];
    for (int i = 0; i < old.length; i++) {
      if (had[i] != null) {
        put(place(hash(old[i]), old[i]), old[i], had[i]);
      }
    }
    return get(asked);
  }

  private static int hash(String word) {
    int hash = word.hashCode();
    return hash == 0 ? 1 : hash;
  }

  /** Where the word stands, or else where it would. */
  private int place(int hash, String word) {
    int place = (hash ^ hash >>> 15) & hashes.length - 1;
    while (hashes[place] != 0 && !(hashes[place] == hash && words[place].equals(word))) {
      place = place + 1 & hashes.length - 1;
    }
    return place;
  }
}
