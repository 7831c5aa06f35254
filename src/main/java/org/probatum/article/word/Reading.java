package org.probatum.article.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/** What is known of a document while it is read, and what was read so far. */
final class Reading {

  private final Styles styles;
  private final Numbering numbering;
  private final Notes notes;
  private final WordSources sources;
  private final List<Passage> passages = new ArrayList<>();
  private final Map<String, String> bookmarks = new HashMap<>();
  private final Languages languages;
  private int textBoxes;

  private Reading(Styles styles, Numbering numbering, Notes notes, WordSources sources) {
    this.styles = styles;
    this.numbering = numbering;
    this.notes = notes;
    this.sources = sources;
    this.languages = new Languages(styles.language());
  }

  static Reading of(WordPackage parts)
      throws IOException, XMLStreamException, InvalidFormatException {
    Node none = new Node("");
    return new Reading(
        Styles.of(parts.part("/styles").orElse(none)),
        Numbering.of(parts.part("/numbering").orElse(none)),
        Notes.of(parts.part("/footnotes").orElse(none), parts.part("/endnotes").orElse(none)),
        WordSources.of(parts.customParts(), parts.customProperties()));
  }

  Styles styles() {
    return styles;
  }

  Numbering numbering() {
    return numbering;
  }

  Notes notes() {
    return notes;
  }

  WordSources sources() {
    return sources;
  }

  Languages languages() {
    return languages;
  }

  List<Passage> passages() {
    return passages;
  }

  /** Makes one passage of all that were read since. */
  void join(int from, Role role) {
    List<Passage> tail = passages.subList(from, passages.size());
    List<Passage> parts = List.copyOf(tail);
    tail.clear();
    if (!parts.isEmpty()) {
      Passage whole = Passage.joined(parts);
      whole.become(role);
      passages.add(whole);
    }
  }

  int nextTextBox() {
    return ++textBoxes;
  }

  /** Makes a bookmark lead to what is named by an anchor; the first place of a name counts. */
  void mark(String bookmark, String anchor) {
    bookmarks.putIfAbsent(bookmark, anchor);
  }

  /** The anchor of what a bookmark stands in; empty where no such bookmark is. */
  String anchorOf(String bookmark) {
    return bookmarks.getOrDefault(bookmark, "");
  }
}
