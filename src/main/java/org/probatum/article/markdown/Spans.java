package org.probatum.article.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.probatum.text.Span;

/** Where nodes stand in the file. */
final class Spans {

  private Spans() {}

  /** The whole of a node, or null where the parser tells no place. */
  static Span of(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return null;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return new Span(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
  }

  /** What a node holds, without its own marks; null where it holds nothing with a place. */
  static Span inside(Node node) {
    Span first = node.getFirstChild() == null ? null : of(node.getFirstChild());
    Span last = node.getLastChild() == null ? null : of(node.getLastChild());
    return first == null || last == null ? null : first.upTo(last);
  }
}
