package org.probatum.article.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.probatum.article.ReferenceList;

/** The footnotes and endnotes of a document, numbered as the text calls them. */
final class Notes {

  private final Map<String, Node> nodes = new HashMap<>();
  private final Map<String, Note> called = new HashMap<>();
  private final List<Note> references = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  private Notes(Node footnotes, Node endnotes) {
    footnotes.all("w:footnote").forEach(node -> nodes.put(key("footnote", node), node));
    endnotes.all("w:endnote").forEach(node -> nodes.put(key("endnote", node), node));
  }

  static Notes of(Node footnotes, Node endnotes) {
    return new Notes(footnotes, endnotes);
  }

  /**
   * A note that the text calls.
   *
   * @param key what it is known by in the document
   * @param place what it is known by to a reader: {@code footnote 2}
   * @param mark its number
   * @param reference whether it is nothing but a source
   * @param node its content
   */
  record Note(String key, String place, int mark, boolean reference, Node node) {}

  /** The note that a mark in the text calls; empty where it calls none, or once more. */
  Optional<Note> call(String kind, Node mark) {
    String key = key(kind, mark);
    Node node = nodes.get(key);
    if (node == null || called.containsKey(key)) {
      return Optional.empty();
    }
    int number = counts.merge(kind, 1, Integer::sum);
    boolean reference = ReferenceList.looksLikeEntry(Plain.text(node));
    Note note = new Note(key, kind + " " + number, number, reference, node);
    called.put(key, note);
    if (reference) {
      references.add(note);
    }
    return Optional.of(note);
  }

  /** Notes that are sources, in the order of their marks. */
  List<Note> references() {
    return references;
  }

  Note of(String key) {
    return called.get(key);
  }

  private static String key(String kind, Node node) {
    return kind + " id " + node.attribute("id");
  }
}
