package org.probatum.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A place in the tree of a lexicon's phrases: what may follow the words that led to it. */
final class PhraseNode {
  /** A phrase that ends here: what it means, and of which class it is. */
  record Entry(String concept, String kind) {}

  /** Beginnings are kept apart by so many kinds of first letter. */
  private static final int KINDS = 32;

  /** By the kind of their first letter, since a vocabulary has many; null where there are none. */
  private List<List<Map.Entry<String, PhraseNode>>> beginnings;

  private List<Entry> entries = List.of();

  /** Most phrases go on with one word; a table is made for the second. */
  private String word;

  /** Of the word, which is looked at only where its hash is the one asked for. */
  private int hash;

  private PhraseNode next;
  private NextWords others;
  private PhraseNode gap;

  PhraseNode child(String word) {
    if (word.equals("~")) {
      gap = gap == null ? new PhraseNode() : gap;
      return gap;
    }
    return word.endsWith("*") ? beginning(word.substring(0, word.length() - 1)) : exact(word);
  }

  private PhraseNode exact(String other) {
    if (word == null || word.equals(other)) {
      word = other;
      hash = other.hashCode();
      next = next == null ? new PhraseNode() : next;
      return next;
    }
    others = others == null ? new NextWords() : others;
    return others.add(other);
  }

  private PhraseNode beginning(String letters) {
    beginnings =
        beginnings == null ? new ArrayList<>(Collections.nCopies(KINDS, null)) : beginnings;
    int kind = letters.charAt(0) % KINDS;
    if (beginnings.get(kind) == null) {
      beginnings.set(kind, new ArrayList<>(1));
    }
    List<Map.Entry<String, PhraseNode>> alike = beginnings.get(kind);
    for (Map.Entry<String, PhraseNode> each : alike) {
      if (each.getKey().equals(letters)) {
        return each.getValue();
      }
    }
    PhraseNode node = new PhraseNode();
    alike.add(Map.entry(letters, node));
    return node;
  }

  /** The beginnings that a word may have, by its first letter; null where there are none. */
  List<Map.Entry<String, PhraseNode>> beginnings(char first) {
    return beginnings == null ? null : beginnings.get(first % KINDS);
  }

  PhraseNode behind(Token token) {
    if (word == null) {
      return null;
    }
    PhraseNode exact = behind(token.lower());
    return exact != null || token.isSingular() ? exact : behind(token.singular());
  }

  private PhraseNode behind(String other) {
    if (hash == other.hashCode() && word.equals(other)) {
      return next;
    }
    return others == null ? null : others.get(other);
  }

  /** Lets one more phrase end here. */
  void end(Entry entry) {
    entries = entries.isEmpty() ? new ArrayList<>(1) : entries;
    entries.add(entry);
  }

  /** The phrases that end here. */
  List<Entry> entries() {
    return entries;
  }

  /** What follows after some words of any kind; null where nothing does. */
  PhraseNode gap() {
    return gap;
  }
}
