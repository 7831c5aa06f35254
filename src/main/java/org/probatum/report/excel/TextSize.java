package org.probatum.report.excel;

/**
 * How much room text takes, so that a row can be made high enough: a spreadsheet program that opens
 * a file does not always do it by itself, and never for merged cells. Widths are those of Arial.
 */
final class TextSize {

  /** Widths of the characters from space to tilde, in thousandths of the font size. */
  private static final int[] WIDTHS = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  private static final int OTHER = 600;
  private static final int IDEOGRAPH = 1000;

  /** Screens round each letter to whole pixels; bold letters are wider. */
  private static final double ROUNDING = 1.06;

  private static final double BOLD = 1.08;

  /** Pixels that the text of a table keeps from the left edge. */
  private static final double INDENT = 10;

  private static final double LEADING = 1.28;
  private static final double PADDING = 4;

  /** No row may be higher, in points. */
  private static final double HIGHEST = 409;

  private TextSize() {}

  /** Height in points that a datum needs in a cell {@code columns} standard characters wide. */
  static float height(Datum datum, double columns) {
    int lines = lines(datum.text(), room(datum.look(), columns));
    return (float) Math.min(HIGHEST, lines * datum.look().size * LEADING + PADDING);
  }

  static boolean isOneLine(Datum datum, double columns) {
    return lines(datum.text(), room(datum.look(), columns)) == 1;
  }

  /** Thousandths of the font size that fit beside each other: a standard character is 7 pixels. */
  private static double room(Look look, double columns) {
    double pixels = columns * 7 - (look.isFramed() ? INDENT : 0);
    return pixels * 0.75 * 1000 / look.size / (look.bold ? ROUNDING * BOLD : ROUNDING);
  }

  /** Lines that text takes, broken at spaces, and within words that are wider than the cell. */
  static int lines(String text, double room) {
    int lines = 0;
    for (int start = 0; start <= text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      lines += linesOfParagraph(text, start, end, room);
      start = end + 1;
    }
    return lines;
  }

  private static int linesOfParagraph(String text, int start, int end, double room) {
    int lines = 1;
    double line = 0;
    double word = 0;
    for (int i = start; i < end; i++) {
      word += width(text.charAt(i));
      if (line + word > room && line > 0) {
        lines++;
        line = 0;
      }
      if (word > room) {
        lines++;
        word = width(text.charAt(i));
      }
      if (isBreak(text.charAt(i))) {
        line += word;
        word = 0;
      }
    }
    return lines;
  }

  private static boolean isBreak(char c) {
    return c == ' ' || c == '-' || c == '\t' || c >= 0x2E80;
  }

  private static int width(char c) {
    if (c >= ' ' && c <= '~') {
      return WIDTHS[c - ' '];
    }
    return c >= 0x2E80 ? IDEOGRAPH : OTHER;
  }
}
