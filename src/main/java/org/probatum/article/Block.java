package org.probatum.article;

import java.util.List;
import org.probatum.text.Span;

/** A piece of an article as its author set it, in reading order. */
public sealed interface Block {

  Span span();

  /** A heading; level 0 is the article's title. */
  record Heading(Span span, int level) implements Block {}

  record Paragraph(Span span) implements Block {}

  record ListItem(Span span, boolean numbered) implements Block {}

  /** A cell with the headers of its row and column, outermost first. */
  record TableCell(Span span, List<String> headers) implements Block {}

  record Caption(Span span) implements Block {}

  /** A footnote or endnote with the mark that leads to it. */
  record Note(Span span, String mark) implements Block {}

  /**
   * An entry of the reference list.
   *
   * @param label the number or key in front of it; empty where it has none
   * @param anchor what the document's own pointers name it by; empty where it has none
   */
  record ReferenceEntry(Span span, String label, String anchor) implements Block {

    public ReferenceEntry(Span span, String label) {
      this(span, label, "");
    }
  }
}
