package org.probatum.article;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of document that is no plain text, told by its first bytes whatever its name says. */
enum ForeignFormat {
  PDF("%pdf-", "a PDF document"),
  RICH_TEXT("{\\rtf", "rich text (RTF)"),
  XML("<?xml", "XML");

  /** Bytes that may hold the sign, with the white space before it. */
  private static final int HEAD = 100;

  private final String sign;
  private final String words;

  ForeignFormat(String sign, String words) {
    this.sign = sign;
    this.words = words;
  }

  static Optional<ForeignFormat> of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    String plain = head.replace("\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(each -> plain.startsWith(each.sign)).findFirst();
  }

  String words() {
    return words;
  }
}
