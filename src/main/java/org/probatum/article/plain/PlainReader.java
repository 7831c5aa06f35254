package org.probatum.article.plain;

import java.util.ArrayList;
import java.util.List;
import org.probatum.article.Article;
import org.probatum.article.ArticleBuilder;
import org.probatum.article.Block;
import org.probatum.article.ReferenceList;
import org.probatum.article.SectionNames;
import org.probatum.article.SectionRole;
import org.probatum.text.Blanks;
import org.probatum.text.Few;
import org.probatum.text.Span;

/** Reads plain text: headings, paragraphs and lists are told by blank lines and shape alone. */
public final class PlainReader {

  /** Lines at least this long that end without a stop were broken by an editor, not the author. */
  private static final int WRAPPED = 45;

  /** In a group with such a line each line is a paragraph. */
  static final int LONG = 200;

  /** What stands above a paragraph so many times its length may be a heading. */
  private static final int TIMES = 2;

  private final String text;
  private final Wrapping wrapping;
  private final List<Block> blocks = new ArrayList<>();

  private PlainReader(String text, Wrapping wrapping) {
    this.text = text;
    this.wrapping = wrapping;
  }

  public static Article read(String name, String text) {
    List<Block> blocks = blocks(text);
    return ArticleBuilder.of(name, text, ReferenceList.mark(text, blocks));
  }

  /** The blocks of a text; the reference list is not marked. */
  public static List<Block> blocks(String text) {
    List<Line> lines = lines(text);
    PlainReader reader = new PlainReader(text, Wrapping.of(lines));
    List<Line> group = new ArrayList<>();
    for (Line line : lines) {
      if (line.isBlank()) {
        reader.addGroup(group);
        group.clear();
      } else {
        group.add(line);
      }
    }
    reader.addGroup(group);
    return reader.blocks;
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      lines.add(line(text, start, end));
      start = end + 1;
    }
    return lines;
  }

  private static Line line(String text, int start, int end) {
    Span span = Blanks.trim(text, start, end);
    return new Line(span, span.of(text));
  }

  /** A group of lines between blank ones: a heading, a list, or paragraphs, wrapped or not. */
  private void addGroup(List<Line> group) {
    boolean unwrapped = Few.any(group, line -> line.text().length() > LONG);
    int at = 0;
    while (at < group.size()) {
      Line first = group.get(at);
      int end = at + 1;
      while (end < group.size() && continues(group.subList(at, end), group.get(end), unwrapped)) {
        end++;
      }
      Span span = first.span().upTo(group.get(end - 1).span());
      boolean alone = end == at + 1;
      boolean heading =
          alone
              ? isHeading(first, group, at) || unwrapped && standsAbove(group, at)
              : at == 0 && end == group.size() && isWrappedHeading(span);
      blocks.add(block(first, span, heading, blocks.isEmpty()));
      at = end;
    }
  }

  private boolean continues(List<Line> block, Line line, boolean unwrapped) {
    Line first = block.get(0);
    Line before = block.get(block.size() - 1);
    if (wrapping.isBreak(before, line)) {
      return !line.isListItem() || !before.endsSentence();
    }
    if (line.isStamp() || line.isListItem() || isKnownHeading(before)) {
      return false;
    }
    boolean wrapped = !unwrapped && before.text().length() >= WRAPPED && line.text().length() < 400;
    boolean lower = Character.isLowerCase(line.text().charAt(0));
    return wrapped && before.text().length() < LONG
        || lower && before.text().length() < LONG
        || first.isListItem() && lower;
  }

  /** A heading that an editor broke at a narrow width. */
  private boolean isWrappedHeading(Span span) {
    Line joined = new Line(span, Blanks.single(span.of(text)));
    return wrapping.width() > 0 && joined.looksLikeHeading() && !joined.isNumbered();
  }

  /** Amid lines that are paragraphs each, a short one above a long one. */
  private static boolean standsAbove(List<Line> group, int at) {
    Line line = group.get(at);
    return at + 1 < group.size()
        && line.looksLikeHeading()
        && !line.isNumbered()
        && !line.text().endsWith(":")
        && group.get(at + 1).text().length() > TIMES * line.text().length();
  }

  private static boolean isHeading(Line line, List<Line> group, int at) {
    if (isKnownHeading(line)) {
      return true;
    }
    boolean alone = group.size() == 1;
    boolean leads = at == 0 && group.size() > 1 && isBelow(group.get(1), line);
    return line.looksLikeHeading()
        && (alone || leads)
        && (!line.isNumbered() || alone)
        && !line.text().endsWith(":");
  }

  private static boolean isBelow(Line next, Line heading) {
    return next.isStamp() || next.text().length() > heading.text().length();
  }

  private static boolean isKnownHeading(Line line) {
    return line.looksLikeHeading()
        && SectionNames.role(line.text()) != SectionRole.BODY
        && line.text().length() < 60;
  }

  private static Block block(Line first, Span span, boolean heading, boolean opening) {
    if (heading) {
      return new Block.Heading(span, opening ? 0 : 1);
    }
    return first.isListItem()
        ? new Block.ListItem(span, first.isNumbered())
        : new Block.Paragraph(span);
  }
}
