package org.probatum.article.plain;

import java.util.List;
import org.probatum.text.Few;

/**
 * How an editor broke the lines of a text at a narrow width.
 *
 * @param width characters of a full line; 0 where the lines are not broken so
 */
record Wrapping(int width) {

  private static final int WIDEST = 60;
  private static final int FEWEST_BREAKS = 10;
  private static final double MOST_BREAKS = 0.75;

  /** One line in so many may be longer: a list is sometimes left as it was. */
  private static final int ONE_IN = 5;

  static Wrapping of(List<Line> lines) {
    List<Line> prose = Few.where(lines, Wrapping::isProse);
    List<Line> narrow = Few.where(prose, line -> length(line) <= WIDEST);
    Wrapping wrapping = new Wrapping(narrow.stream().mapToInt(Wrapping::length).max().orElse(0));
    boolean few = (prose.size() - narrow.size()) * ONE_IN <= prose.size();
    return few && wrapping.isUsual(lines) ? wrapping : new Wrapping(0);
  }

  /** Whether most lines inside a paragraph end since no word more had room. */
  private boolean isUsual(List<Line> lines) {
    int pairs = 0;
    int breaks = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i - 1).isBlank() && !lines.get(i).isBlank()) {
        pairs++;
        breaks += isBreak(lines.get(i - 1), lines.get(i)) ? 1 : 0;
      }
    }
    return breaks >= FEWEST_BREAKS && breaks >= MOST_BREAKS * pairs;
  }

  /** Whether the line ended since the first word of the next had no room in it. */
  boolean isBreak(Line before, Line next) {
    if (width == 0) {
      return false;
    }
    int word = next.text().split("\\s+", 2)[0].length();
    return length(before) <= width && length(before) + 1 + word > width;
  }

  /** An address alone may be longer than a line. */
  private static boolean isProse(Line line) {
    String text = line.text();
    int words = 0;
    for (int i = 1; i < text.length() && words < 3; i++) {
      boolean begins = Character.isWhitespace(text.charAt(i - 1));
      words += begins && !Character.isWhitespace(text.charAt(i)) ? 1 : 0;
    }
    return words == 3;
  }

  private static int length(Line line) {
    return line.text().length();
  }
}
