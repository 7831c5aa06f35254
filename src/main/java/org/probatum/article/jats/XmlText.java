package org.probatum.article.jats;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes XML by its byte order mark or its declaration. The parser could do so itself, but it
 * prints a line for every byte that does not fit, and refuses the rest.
 */
final class XmlText {

  private static final int HEAD = 200;

  private static final Pattern DECLARED =
      Pattern.compile("\\A\\s*<\\?xml[^>]{0,150}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})");

  private XmlText() {}

  static String of(byte[] bytes) {
    String text = new String(bytes, charset(bytes));
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static Charset charset(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff")) {
      return StandardCharsets.UTF_16;
    }
    Matcher found = DECLARED.matcher(head.replace("\u00ef\u00bb\u00bf", ""));
    return found.find() ? named(found.group(1)) : StandardCharsets.UTF_8;
  }

  private static Charset named(String name) {
    try {
      return name.toLowerCase(Locale.ROOT).startsWith("utf-16")
          ? StandardCharsets.UTF_8
          : Charset.forName(name);
    } catch (IllegalArgumentException unknown) {
      return StandardCharsets.UTF_8;
    }
  }
}
