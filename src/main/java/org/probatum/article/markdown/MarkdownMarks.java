package org.probatum.article.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.probatum.text.Span;

/** Blanks what is not text: marks of emphasis, addresses, tags. */
final class MarkdownMarks extends AbstractVisitor {

  private final StringBuilder text;

  private MarkdownMarks(String text) {
    this.text = new StringBuilder(text);
  }

  /** The text with blanks instead of marks, as long as before. */
  static StringBuilder blank(String text, Node document) {
    MarkdownMarks marks = new MarkdownMarks(text);
    document.accept(marks);
    return marks.text;
  }

  @Override
  public void visit(Link link) {
    Node last = link.getLastChild();
    boolean identifier = link.getDestination().contains("10.");
    if (!identifier && last != null && Spans.of(last) != null && Spans.of(link) != null) {
      blank(text, new Span(Spans.of(last).end(), Spans.of(link).end()));
      text.setCharAt(Spans.of(link).start(), ' ');
    }
    visitChildren(link);
  }

  /** Of an image its words stay, which stand for it. */
  @Override
  public void visit(Image image) {
    Span whole = Spans.of(image);
    Span words = Spans.inside(image);
    if (whole != null && words == null) {
      blank(text, whole);
    } else if (whole != null) {
      blank(text, new Span(whole.start(), words.start()));
      blank(text, new Span(words.end(), whole.end()));
    }
    visitChildren(image);
  }

  /** Raised numbers keep their tags, by which they are known. */
  @Override
  public void visit(HtmlInline tag) {
    Span span = Spans.of(tag);
    if (span != null && !tag.getLiteral().matches("(?i)</?sup\\s*>")) {
      blank(text, span);
    }
  }

  @Override
  public void visit(Emphasis emphasis) {
    blankAround(emphasis, 1);
  }

  @Override
  public void visit(StrongEmphasis emphasis) {
    blankAround(emphasis, 2);
  }

  private void blankAround(Node node, int width) {
    Span span = Spans.of(node);
    if (span != null) {
      blank(text, new Span(span.start(), span.start() + width));
      blank(text, new Span(span.end() - width, span.end()));
    }
    visitChildren(node);
  }

  static void blank(StringBuilder text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (text.charAt(i) != '\n') {
        text.setCharAt(i, ' ');
      }
    }
  }
}
