package org.probatum.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.probatum.text.Span;

/**
 * Puts the text of an article together out of the pieces of a document that is no plain text. A
 * reader adds the runs of a block and then says what block they make; blocks without words vanish.
 * Meant for one document.
 */
public final class Composer {

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<PieceMap.Piece> pieces = new ArrayList<>();
  private final List<Pointer> pointers = new ArrayList<>();
  private final List<Pointer> links = new ArrayList<>();
  private final Anchors anchors = new Anchors();
  private final EntryLabels labels = new EntryLabels();
  private int start;
  private boolean listed;

  /** Offset of what is added next. */
  public int length() {
    return text.length();
  }

  /**
   * Adds a run of the block that is being made.
   *
   * @param words its text as the article shall have it; raised digits already raised
   * @param place where it stands in the document, in words
   */
  public Composer add(String words, String place) {
    if (!words.isEmpty()) {
      pieces.add(new PieceMap.Piece(new Span(length(), length() + words.length()), place));
      text.append(words);
    }
    return this;
  }

  /** Ties what was added since an offset to entries of the reference list. */
  public void point(int from, List<String> anchors) {
    if (from < length() && !anchors.isEmpty()) {
      pointers.add(new Pointer(new Span(from, length()), List.copyOf(anchors)));
    }
  }

  /**
   * Ties a stretch to entries of the reference list, if they turn out to be entries; a link may
   * also lead to a heading or a figure.
   */
  public void link(Span words, List<String> anchors) {
    links.add(new Pointer(words, anchors));
  }

  /** Names the place where the next words stand; what is tied to that name leads to their entry. */
  public void anchor(String name) {
    anchors.add(name, length());
  }

  /** Numbers the block that is being made, should it be an entry without a number in its text. */
  public void label(String number) {
    labels.add(start, number);
  }

  /** Makes the title of the article. */
  public void title() {
    heading(0);
  }

  /** Makes a heading; level 0 is the article's title. */
  public void heading(int level) {
    close(span -> new Block.Heading(span, level));
  }

  public void paragraph() {
    close(Block.Paragraph::new);
  }

  public void item(boolean numbered) {
    close(span -> new Block.ListItem(span, numbered));
  }

  /** Makes a cell, with the headers of its row and column, outermost first. */
  public void cell(List<String> headers) {
    close(span -> new Block.TableCell(span, List.copyOf(headers)));
  }

  public void caption() {
    close(Block.Caption::new);
  }

  /** Makes a footnote or endnote with the mark that leads to it. */
  public void note(String mark) {
    close(span -> new Block.Note(span, mark));
  }

  /**
   * Makes an entry of the reference list.
   *
   * @param label number or key in front of it, not part of what was added; empty without
   * @param anchor what pointers name it by; empty without
   */
  public void entry(String label, String anchor) {
    listed = true;
    close(span -> new Block.ReferenceEntry(span, label, anchor));
  }

  /** Makes an entry of the reference list whose label, if it has one, stands before its words. */
  public void entry() {
    listed = true;
    noteEntry();
  }

  /** Makes an entry of a note that is nothing but a source; the article may have a list as well. */
  public void noteEntry() {
    close(span -> ReferenceList.entry(span, text));
  }

  private void close(Function<Span, Block> kind) {
    int from = start;
    int to = text.length();
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      blocks.add(kind.apply(new Span(from, to)));
      text.append("\n\n");
    }
    start = text.length();
  }

  /**
   * The article. Where the document told no entries of a reference list, they are found by heading
   * and shape.
   */
  public Article article(String name, Metadata metadata) {
    String whole = text.toString();
    List<Block> headed = Headlines.told(whole, blocks);
    List<Block> marked = listed ? headed : ReferenceList.mark(whole, headed);
    List<Block> named = anchors.named(labels.on(marked));
    pointers.addAll(new Ties(whole, named).of(anchors.resolved(links)));
    return ArticleBuilder.of(name, whole, named, metadata, PieceMap.of(pieces)).with(pointers);
  }
}
