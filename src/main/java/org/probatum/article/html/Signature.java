package org.probatum.article.html;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells a page by how its content begins. */
final class Signature {

  private static final int BEGINNING = 16_384;

  private static final Pattern AHEAD =
      Pattern.compile("\\A(?:\\s+|<\\?[^>]{0,300}>|<!--(?s:.){0,4000}?-->)");

  private static final Pattern PAGE =
      Pattern.compile("(?i)\\A<(?:!doctype\\s+html|(?:html|head|body)[\\s>])");

  private static final Pattern FRAGMENT =
      Pattern.compile(
          "(?i)\\A<(?:article|main|section|div|p|h[1-6]|header|table|[uod]l|meta|title|b|span)"
              + "[\\s>]");

  private static final Pattern CLOSED = Pattern.compile("(?i)</(?:p|h[1-6]|li|div|td)>");

  private static final Pattern MARKDOWN = Pattern.compile("(?m)^(?:#{1,6} \\S|\\[[^\\]]+]: |```)");

  private static final Pattern FIELD = Pattern.compile("[\\w-]{1,60}:.*|[ \\t]+\\S.*");

  private static final Pattern OF_PAGE =
      Pattern.compile(
          "(?i)content-type:\\s*(?:multipart/(?:related|alternative|mixed)|text/html)\\b.*");

  private Signature() {}

  static boolean isPage(byte[] bytes) {
    String head = beginning(bytes);
    for (String rest = cut(head); !rest.equals(head); rest = cut(head)) {
      head = rest;
    }
    return PAGE.matcher(head).find()
        || FRAGMENT.matcher(head).find()
            && CLOSED.matcher(head).results().limit(3).count() == 3
            && !MARKDOWN.matcher(head).find();
  }

  /** Whether the content begins with the head of a mail that holds a page. */
  static boolean isArchive(byte[] bytes) {
    return beginning(bytes)
        .stripLeading()
        .lines()
        .takeWhile(line -> FIELD.matcher(line).matches())
        .anyMatch(line -> OF_PAGE.matcher(line).matches());
  }

  private static String cut(String head) {
    return AHEAD.matcher(head).replaceFirst("");
  }

  /** The first bytes as characters; marks of byte order and the zeros of UTF-16 are passed over. */
  private static String beginning(byte[] bytes) {
    int length = Math.min(bytes.length, BEGINNING);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
        .replace("\u0000", "")
        .replaceFirst("\\A(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "");
  }
}
