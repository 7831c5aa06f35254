package org.probatum.article.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.probatum.article.Block;
import org.probatum.article.Pointer;
import org.probatum.text.Span;

/** Collects the blocks of a document in reading order, and the marks of its footnotes. */
final class MarkdownBlocks extends AbstractVisitor {

  private final String text;
  private final List<Block> found = new ArrayList<>();
  private final List<Pointer> noteMarks = new ArrayList<>();

  private MarkdownBlocks(String text) {
    this.text = text;
  }

  static MarkdownBlocks of(Node document, String text) {
    MarkdownBlocks blocks = new MarkdownBlocks(text);
    document.accept(blocks);
    return blocks;
  }

  List<Block> found() {
    return found;
  }

  /** Marks that lead to footnotes, by the footnotes' labels. */
  List<Pointer> noteMarks() {
    return noteMarks;
  }

  @Override
  public void visit(Heading heading) {
    Span span = Spans.inside(heading);
    if (span != null) {
      found.add(new Block.Heading(span, found.isEmpty() ? 0 : heading.getLevel()));
    }
    visitChildren(heading);
  }

  @Override
  public void visit(Paragraph paragraph) {
    Span span = Spans.of(paragraph);
    Node parent = paragraph.getParent();
    if (span == null || parent instanceof FootnoteDefinition) {
      return;
    }
    if (parent instanceof ListItem && parent.getFirstChild() == paragraph) {
      found.add(new Block.ListItem(item(parent), parent.getParent() instanceof OrderedList));
    } else if (isFigure(paragraph)) {
      found.add(new Block.Caption(Spans.inside(paragraph.getFirstChild())));
    } else {
      found.add(new Block.Paragraph(span));
    }
    visitChildren(paragraph);
  }

  /** From the mark of an item to the end of its first paragraph; lists below it stand apart. */
  private static Span item(Node item) {
    Span whole = Spans.of(item);
    Span first = Spans.of(item.getFirstChild());
    return item.getFirstChild() == item.getLastChild()
        ? whole
        : new Span(whole.start(), first.end());
  }

  /** An image that stands alone: its words are a caption. */
  private static boolean isFigure(Paragraph paragraph) {
    Node only = paragraph.getFirstChild();
    return only instanceof Image && only.getNext() == null && Spans.inside(only) != null;
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock table) {
      found.addAll(TableCells.of(table, text));
      visitChildren(block);
    } else if (block instanceof FootnoteDefinition note) {
      Span span = Spans.inside(note);
      if (span != null) {
        found.add(new Block.Note(span, note.getLabel()));
      }
    } else {
      visitChildren(block);
    }
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof FootnoteReference mark && Spans.of(mark) != null) {
      noteMarks.add(new Pointer(Spans.of(mark), List.of(mark.getLabel())));
    }
    visitChildren(node);
  }

  @Override
  public void visit(FencedCodeBlock block) {
    // Code says nothing of medicine.
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    // Neither does code that is set by indenting it.
  }

  @Override
  public void visit(HtmlBlock block) {
    // Comments and layout.
  }
}
