package org.probatum.article;

import java.util.Locale;
import java.util.Optional;
import org.probatum.text.Scan;

/** Turns the bytes of a text file into text. */
public final class Decoder {

  /** A share of control characters above this says that the file is no text. */
  private static final double MOST_CONTROLS = 0.02;

  /** What ends a line besides a line feed; one character each, so that offsets stay. */
  private static final Scan LINE_ENDS = Scan.of("\r(?!\n)|[\\x0B\\x85\\u2028\\u2029]");

  private static final String REMEDY =
      "Save it as Word (.docx), plain text (.txt) or Markdown (.md), and give that.";

  private Decoder() {}

  /** The text without a byte order mark, every line ending in a line feed. */
  public static String decode(byte[] bytes) throws UnreadableArticle {
    Optional<ForeignFormat> foreign = ForeignFormat.of(bytes);
    if (foreign.isPresent()) {
      throw new UnreadableArticle(
          "the file is " + foreign.get().words() + ", not plain text", REMEDY);
    }
    String text = strip(new String(bytes, Encoding.of(bytes)));
    refuseControls(text);
    return hasOtherLineEnds(text) ? LINE_ENDS.replaceAll(text, "\n") : text;
  }

  private static boolean hasOtherLineEnds(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r' || c == '\013' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        return true;
      }
    }
    return false;
  }

  private static void refuseControls(String text) throws UnreadableArticle {
    int count = 0;
    int first = -1;
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i))) {
        first = count++ == 0 ? i : first;
      }
    }
    if (count > MOST_CONTROLS * text.length()) {
      String place =
          String.format(
              Locale.ROOT, "%s, character %,d", new LineMap(text).placeOf(first), first + 1);
      throw new UnreadableArticle(
          String.format(
              Locale.ROOT,
              "the file is not text (%,d control characters, the first in %s)",
              count,
              place),
          REMEDY);
    }
  }

  private static String strip(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static boolean isControl(int c) {
    return c < 0x20 && "\n\r\t\f\013".indexOf(c) < 0 || c == 0x7F || c == 0xFFFD;
  }
}
