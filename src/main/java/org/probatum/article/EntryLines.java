package org.probatum.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.Scan;
import org.probatum.text.Span;

/**
 * Parts entries that stand on lines of their own with no blank line between. A format that joins
 * such lines to one paragraph takes a whole list for one entry.
 */
final class EntryLines {

  private static final Pattern AUTHOR =
      Pattern.compile("\\s*\\p{Lu}[\\p{L}'\u2019 -]{0,40}(?:,\\s*\\p{Lu}\\.|\\s\\p{Lu}{1,3}[,.])");
  private static final Scan CLOSED =
      Scan.of("(?s).*\\b(?:19|20)\\d{2}\\b.*(?:[.)\\d]|10\\.\\d{4,9}/\\S+|https?://\\S+)\\s*");

  private EntryLines() {}

  /** The blocks, a paragraph of several entries cut at the lines that open one. */
  static List<Block> apart(String text, List<Block> blocks) {
    List<Block> parts = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph) {
        addParts(text, block.span(), parts);
      } else {
        parts.add(block);
      }
    }
    return parts;
  }

  private static void addParts(String text, Span whole, List<Block> parts) {
    int start = whole.start();
    int last = whole.end() - 1;
    for (int at = text.indexOf('\n', start);
        at >= 0 && at < last;
        at = text.indexOf('\n', at + 1)) {
      Span ahead = new Span(start, at);
      if (opens(text, ahead, new Span(at + 1, whole.end()))) {
        parts.add(new Block.Paragraph(ahead));
        start = at + 1;
      }
    }
    parts.add(new Block.Paragraph(new Span(start, whole.end())));
  }

  /** The next number in order; without numbers, an author behind an entry that is complete. */
  private static boolean opens(String text, Span ahead, Span behind) {
    int last = number(text, ahead);
    return last >= 0
        ? number(text, behind) == last + 1
        : AUTHOR.matcher(text).region(behind.start(), behind.end()).lookingAt()
            && CLOSED.isAll(ahead.of(text));
  }

  /** The number that a line opens with; -1 where it opens with none. */
  private static int number(String text, Span line) {
    Matcher label = ReferenceList.LABEL.matcher(text).region(line.start(), line.end());
    String number = label.lookingAt() ? ReferenceList.label(label) : "";
    return number.matches("\\d{1,3}") ? Integer.parseInt(number) : -1;
  }
}
