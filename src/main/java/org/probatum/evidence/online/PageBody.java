package org.probatum.evidence.online;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/** The content of a page. What the server says of its encoding goes before what it says itself. */
final class PageBody {

  private static final Scan CHARSET = Scan.of("(?i)text/.*;\\s*charset=\\s*[\"']?([\\w.:-]{1,40})");

  private PageBody() {}

  static byte[] of(Reply.Received page) {
    Optional<Charset> told = charset(page.type()).filter(each -> !isMarked(page.body()));
    return told.isPresent()
        ? ("\ufeff" + new String(page.body(), told.get())).getBytes(StandardCharsets.UTF_8)
        : page.body();
  }

  /** The encoding that is told of a text, if it is known and not UTF-8. */
  private static Optional<Charset> charset(String type) {
    Search found = CHARSET.search(type);
    if (!found.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(found.group(1)))
          .filter(each -> !each.equals(StandardCharsets.UTF_8));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static boolean isMarked(byte[] body) {
    return body.length > 1
        && (body[0] == (byte) 0xEF && body[1] == (byte) 0xBB
            || body[0] == (byte) 0xFE && body[1] == (byte) 0xFF
            || body[0] == (byte) 0xFF && body[1] == (byte) 0xFE);
  }
}
