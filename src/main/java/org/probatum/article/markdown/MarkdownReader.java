package org.probatum.article.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.probatum.article.Article;
import org.probatum.article.ArticleBuilder;
import org.probatum.article.Block;
import org.probatum.article.ReferenceList;
import org.probatum.text.Span;

/**
 * Reads CommonMark. Offsets stay those of the file: marks of emphasis and addresses of links are
 * blanked, never cut out.
 */
public final class MarkdownReader {

  private MarkdownReader() {}

  public static Article read(String name, String text) {
    Parser parser =
        Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    Node document = parser.parse(text);
    Blocks blocks = new Blocks();
    document.accept(blocks);
    String plain = Marks.blank(text, document);
    return ArticleBuilder.of(name, plain, ReferenceList.mark(plain, blocks.found));
  }

  /** Collects the blocks in reading order. */
  private static final class Blocks extends AbstractVisitor {
    private final List<Block> found = new ArrayList<>();

    @Override
    public void visit(Heading heading) {
      Span span = heading.getFirstChild() == null ? null : within(heading);
      if (span != null) {
        found.add(new Block.Heading(span, found.isEmpty() ? 0 : heading.getLevel()));
      }
    }

    @Override
    public void visit(Paragraph paragraph) {
      Span span = span(paragraph);
      if (span == null) {
        return;
      }
      Node parent = paragraph.getParent();
      if (parent instanceof ListItem && parent.getFirstChild() == paragraph) {
        found.add(new Block.ListItem(span(parent), parent.getParent() instanceof OrderedList));
      } else {
        found.add(new Block.Paragraph(span));
      }
    }

    @Override
    public void visit(ListItem item) {
      visitChildren(item);
    }

    @Override
    public void visit(BulletList list) {
      visitChildren(list);
    }

    @Override
    public void visit(FencedCodeBlock block) {
      // Code says nothing of medicine.
    }

    @Override
    public void visit(HtmlBlock block) {
      // Comments and layout.
    }

    /** The words of a heading without the marks around them. */
    private static Span within(Heading heading) {
      Span first = span(heading.getFirstChild());
      Span last = span(heading.getLastChild());
      return first == null || last == null ? null : first.upTo(last);
    }

    private static Span span(Node node) {
      List<SourceSpan> spans = node.getSourceSpans();
      if (spans.isEmpty()) {
        return null;
      }
      SourceSpan last = spans.get(spans.size() - 1);
      return new Span(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
    }
  }

  /** Blanks what is not text. */
  private static final class Marks extends AbstractVisitor {
    private final StringBuilder text;

    private Marks(String text) {
      this.text = new StringBuilder(text);
    }

    static String blank(String text, Node document) {
      Marks marks = new Marks(text);
      document.accept(marks);
      return marks.text.toString();
    }

    @Override
    public void visit(Link link) {
      Node last = link.getLastChild();
      boolean identifier = link.getDestination().contains("10.");
      if (!identifier
          && last != null
          && !last.getSourceSpans().isEmpty()
          && !link.getSourceSpans().isEmpty()) {
        blank(end(last), end(link));
        text.setCharAt(link.getSourceSpans().get(0).getInputIndex(), ' ');
      }
      visitChildren(link);
    }

    @Override
    public void visit(Code code) {
      visitChildren(code);
    }

    @Override
    public void visit(org.commonmark.node.Emphasis emphasis) {
      blankAround(emphasis, 1);
    }

    @Override
    public void visit(org.commonmark.node.StrongEmphasis emphasis) {
      blankAround(emphasis, 2);
    }

    private void blankAround(Node node, int width) {
      if (!node.getSourceSpans().isEmpty()) {
        int start = node.getSourceSpans().get(0).getInputIndex();
        int end = end(node);
        blank(start, start + width);
        blank(end - width, end);
      }
      visitChildren(node);
    }

    private void blank(int start, int end) {
      for (int i = start; i < end; i++) {
        if (text.charAt(i) != '\n') {
          text.setCharAt(i, ' ');
        }
      }
    }

    private static int end(Node node) {
      List<SourceSpan> spans = node.getSourceSpans();
      SourceSpan last = spans.get(spans.size() - 1);
      return last.getInputIndex() + last.getLength();
    }
  }
}
