package org.probatum.article.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes a page: by its byte order mark, by what stands beside it or in its head, as UTF-8 where
 * it is that, else as Windows-1252.
 */
final class PageText {

  private static final int HEAD = 8_192;
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)\\b[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?"
              + "\\s*([\\w.:-]{1,40})");

  private PageText() {}

  static String of(Archive.Page page) {
    byte[] bytes = page.bytes();
    if (starts(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    Optional<Charset> declared = charset(page.charset().isEmpty() ? inHead(bytes) : page.charset());
    return declared
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
        .map(charset -> new String(bytes, charset))
        .orElseGet(() -> utf8(bytes, declared.isPresent()));
  }

  private static boolean starts(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static String inHead(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher found = DECLARED.matcher(head);
    return found.find() ? found.group(1) : "";
  }

  /** The encoding of this name, as browsers take it: Latin-1 is Windows-1252. */
  private static Optional<Charset> charset(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("utf-16")) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (lower.matches("iso-?8859-1|latin-?1|us-ascii|ascii")) {
      return Optional.of(WINDOWS);
    }
    try {
      return lower.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(lower));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static String utf8(byte[] bytes, boolean declared) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException broken) {
      String lenient = new String(bytes, StandardCharsets.UTF_8);
      return declared && isMostlyRight(lenient) ? lenient : new String(bytes, WINDOWS);
    }
  }

  private static boolean isMostlyRight(String text) {
    long wrong = text.chars().filter(c -> c == 0xFFFD).count();
    return text.chars().filter(c -> c > 0x7F).count() - wrong > wrong;
  }
}
