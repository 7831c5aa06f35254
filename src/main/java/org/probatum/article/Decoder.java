package org.probatum.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a text file into text: UTF-8, UTF-16 with a mark, else Windows-1252. */
public final class Decoder {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** A share of control characters above this says that the file is no text. */
  private static final double MOST_CONTROLS = 0.02;

  private Decoder() {}

  /** The text without a byte order mark. */
  public static String decode(byte[] bytes) throws UnreadableArticle {
    String text = strip(read(bytes));
    long controls = text.chars().filter(Decoder::isControl).count();
    if (controls > MOST_CONTROLS * text.length()) {
      throw new UnreadableArticle(
          "the file is not text (" + controls + " control characters)",
          "Give a plain text or Markdown file; save other documents as text first.");
    }
    return text;
  }

  private static String read(byte[] bytes) {
    if (starts(bytes, 0xFF, 0xFE)) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS);
    }
  }

  private static boolean starts(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static String strip(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static boolean isControl(int c) {
    return c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == 0x7F || c == 0xFFFD;
  }
}
