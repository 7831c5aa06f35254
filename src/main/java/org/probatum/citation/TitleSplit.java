package org.probatum.citation;

import org.probatum.text.Blanks;
import org.probatum.text.Scan;
import org.probatum.text.Search;
import org.probatum.text.journal.Journals;

/**
 * A title and the container behind it, parted at the full stop that fits best.
 *
 * @param title the title, or null
 * @param container journal, book or site, or null
 */
record TitleSplit(String title, String container) {

  private static final String LEAD = " ,;:.\u201c\"\u2018*_";
  private static final String TRAIL = " ,;:*_(";
  private static final String PARTING = ",;:";
  private static final Scan BOUNDARY =
      Scan.of("(?<=[.?!][\u201d\"'\u2019)\\]]?)\\s+(?=[\\p{Lu}\\d(e\\[i])|(?<=,[\u201d\"])\\s+");
  private static final Scan SHORTENED =
      Scan.of("(?:^|.*[\\s.])(?:vs|St|Dr|No|Vol|Ed|cf|al|\\p{L})\\.");
  private static final Scan BOOK = Scan.of("(?<=[.,?!\u201d])\\s+(?:In|in):?\\s+(?=\\p{Lu}|\\d)");
  private static final Scan EDITORS =
      Scan.of("^.{2,160}?\\(?\\b(?i:eds?|editors?|hrsg)\\b\\.?\\)?[,.:]?\\s+");

  /** Parts "Title. Container"; where nothing tells them apart, all is title. */
  static TitleSplit of(String words) {
    String text = words.strip();
    Search book = BOOK.search(text);
    if (book.find() && book.start() > 8) {
      String host = EDITORS.replaceFirst(text.substring(book.end()), "");
      return cut(text.substring(0, book.start()), host);
    }
    int best = -1;
    int score = -1;
    Search boundary = BOUNDARY.search(text);
    while (boundary.find()) {
      int value = value(text.substring(0, boundary.start()), text.substring(boundary.end()));
      if (value >= score && value > 0) {
        score = value;
        best = boundary.end();
      }
    }
    return best < 0 ? cut(text, null) : cut(text.substring(0, best), text.substring(best));
  }

  private static int value(String before, String after) {
    String name = tidy(after);
    if (name == null || tidy(before) == null) {
      return 0;
    }
    int known = Journals.bundled().knows(name) ? 4 : 0;
    return known + (SHORTENED.isAll(before) ? 0 : 2);
  }

  private static TitleSplit cut(String title, String container) {
    return new TitleSplit(tidy(title), container == null ? null : tidy(container));
  }

  /** Without the marks that part fields; a title's own question mark stays. */
  static String tidy(String words) {
    String text = Blanks.single(words.strip());
    int from = 0;
    while (from < text.length() && LEAD.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    text = withoutStop(text.substring(from, trail(text, from)));
    return text.isBlank() ? null : withoutLast(text, PARTING);
  }

  /** Where the marks at the end begin: parting ones, or a closing quotation mark. */
  private static int trail(String text, int from) {
    int end = text.length();
    while (end > from && TRAIL.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end < text.length() || end == from || "\u201d\"".indexOf(text.charAt(end - 1)) < 0) {
      return end;
    }
    return end - 1 > from && ".,".indexOf(text.charAt(end - 2)) >= 0 ? end - 2 : end - 1;
  }

  /** Without one full stop; three tell that something is left out. */
  private static String withoutStop(String text) {
    return text.endsWith("..") ? text : withoutLast(text, ".");
  }

  private static String withoutLast(String text, String marks) {
    boolean marked = !text.isEmpty() && marks.indexOf(text.charAt(text.length() - 1)) >= 0;
    return marked ? text.substring(0, text.length() - 1) : text;
  }
}
