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
import org.probatum.text.Span;

/** Reads plain text: headings, paragraphs and lists are told by blank lines and shape alone. */
public final class PlainReader {

  /** Lines at least this long that end without a stop were broken by an editor, not the author. */
  private static final int WRAPPED = 45;

  private PlainReader() {}

  public static Article read(String name, String text) {
    List<Block> blocks = blocks(text);
    return ArticleBuilder.of(name, text, ReferenceList.mark(text, blocks));
  }

  /** The blocks of a text; the reference list is not marked. */
  public static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    List<Line> group = new ArrayList<>();
    for (Line line : lines(text)) {
      if (line.isBlank()) {
        addGroup(group, text, blocks);
        group.clear();
      } else {
        group.add(line);
      }
    }
    addGroup(group, text, blocks);
    return blocks;
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
  private static void addGroup(List<Line> group, String text, List<Block> blocks) {
    int at = 0;
    while (at < group.size()) {
      Line first = group.get(at);
      int end = at + 1;
      while (end < group.size() && continues(group.get(end - 1), group.get(end), first)) {
        end++;
      }
      boolean alone = end == at + 1;
      Span span = first.span().upTo(group.get(end - 1).span());
      blocks.add(block(first, span, alone && isHeading(first, group, at), blocks.isEmpty()));
      at = end;
    }
  }

  private static boolean continues(Line before, Line line, Line first) {
    if (line.isListItem() || isKnownHeading(before)) {
      return false;
    }
    boolean wrapped = before.text().length() >= WRAPPED && line.text().length() < 400;
    boolean lower = Character.isLowerCase(line.text().charAt(0));
    return wrapped && before.text().length() < 200
        || lower && before.text().length() < 200
        || first.isListItem() && lower;
  }

  private static boolean isHeading(Line line, List<Line> group, int at) {
    if (isKnownHeading(line)) {
      return true;
    }
    boolean alone = group.size() == 1;
    boolean leads =
        at == 0 && group.size() > 1 && group.get(1).text().length() > line.text().length();
    return line.looksLikeHeading()
        && (alone || leads)
        && (!line.isNumbered() || alone)
        && !line.text().endsWith(":");
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
