package org.probatum.article.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.article.UnreadableArticle;

/** Takes the page out of a web archive, which is a mail with the page and its pictures as parts. */
final class Archive {

  private static final int DEEPEST = 5;

  private static final Pattern BOUNDARY =
      Pattern.compile("(?i);\\s*boundary\\s*=\\s*(?:\"([^\"]{1,200})\"|([^\\s;]{1,200}))");

  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([\\w.:-]{1,40})");

  private static final Pattern END_OF_HEAD = Pattern.compile("\\r?\\n\\r?\\n");

  private Archive() {}

  /**
   * A page as it was sent.
   *
   * @param bytes its content
   * @param charset the encoding that stood beside it; empty where none did
   */
  record Page(byte[] bytes, String charset) {}

  static Page page(byte[] bytes) throws UnreadableArticle {
    String mail = new String(bytes, StandardCharsets.ISO_8859_1).stripLeading();
    return find(mail, 0)
        .orElseThrow(
            () ->
                new UnreadableArticle(
                    "the web archive has no page in it, or its end is missing",
                    "Open the page in a browser and save it again."));
  }

  private static Optional<Page> find(String part, int depth) {
    Matcher end = END_OF_HEAD.matcher(part);
    if (depth > DEEPEST || !end.find()) {
      return Optional.empty();
    }
    String head = part.substring(0, end.start()).replaceAll("\\r?\\n[ \\t]+", " ");
    String type = field(head, "content-type").toLowerCase(Locale.ROOT);
    String body = part.substring(end.end());
    if (type.startsWith("multipart/")) {
      return findAmong(parts(body, field(head, "content-type")), depth + 1);
    }
    return type.startsWith("text/html") || type.startsWith("application/xhtml")
        ? Optional.of(new Page(decoded(body, head), group(CHARSET, type)))
        : Optional.empty();
  }

  private static Optional<Page> findAmong(List<String> parts, int depth) {
    return parts.stream().map(part -> find(part, depth)).flatMap(Optional::stream).findFirst();
  }

  private static List<String> parts(String body, String type) {
    Matcher found = BOUNDARY.matcher(type);
    List<String> parts = new ArrayList<>();
    if (!found.find()) {
      return parts;
    }
    String line = "--" + (found.group(1) != null ? found.group(1) : found.group(2));
    int at = body.indexOf(line);
    while (at >= 0) {
      int next = body.indexOf("\n" + line, at + line.length());
      String part = body.substring(at + line.length(), next < 0 ? body.length() : next);
      parts.add(part.startsWith("--") ? "" : part.stripLeading());
      at = next < 0 ? -1 : next + 1;
    }
    return parts;
  }

  private static String field(String head, String name) {
    return head.lines()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst()
        .orElse("");
  }

  private static String group(Pattern pattern, String words) {
    Matcher found = pattern.matcher(words);
    return found.find() ? found.group(1) : "";
  }

  private static byte[] decoded(String body, String head) {
    return switch (field(head, "content-transfer-encoding").toLowerCase(Locale.ROOT)) {
      case "quoted-printable" -> unquoted(body);
      case "base64" -> Base64.getMimeDecoder().decode(complete(body));
      default -> body.getBytes(StandardCharsets.ISO_8859_1);
    };
  }

  /** What may be decoded of a part whose end is missing. */
  private static String complete(String body) {
    String letters = body.replaceAll("[^A-Za-z0-9+/]", "");
    return letters.substring(0, letters.length() - letters.length() % 4)
        + switch (letters.length() % 4) {
          case 2 -> letters.substring(letters.length() - 2) + "==";
          case 3 -> letters.substring(letters.length() - 3) + "=";
          default -> "";
        };
  }

  /** Quoted-printable, RFC 2045 section 6.7; what is no code stays as it is. */
  private static byte[] unquoted(String body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      int code = c == '=' ? code(body, i + 1) : -1;
      if (code >= 0) {
        bytes.write(code);
        i += 2;
      } else if (c == '=' && body.startsWith("\n", i + 1)) {
        i++;
      } else if (c == '=' && body.startsWith("\r\n", i + 1)) {
        i += 2;
      } else {
        bytes.write(c);
      }
    }
    return bytes.toByteArray();
  }

  private static int code(String body, int at) {
    return at + 1 < body.length()
            && Character.digit(body.charAt(at), 16) >= 0
            && Character.digit(body.charAt(at + 1), 16) >= 0
        ? Integer.parseInt(body, at, at + 2, 16)
        : -1;
  }
}
