package org.probatum.citation;

import java.util.List;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/** A body that stands as author before the title: "World Health Organization. (2019). Title". */
final class BodyAuthor {

  private static final String CAPITAL = "\\p{Lu}[\\p{L}'\u2019&-]*";
  private static final Scan HEAD =
      Scan.of(
          "^(?<body>"
              + CAPITAL
              + "(?:,?\\s+(?:of|for|and|the|in|on|&|\\(\\p{Lu}{2,10}\\)|"
              + CAPITAL
              + ")){0,15})\\.\\s+(?:\\((?:19|20)\\d{2}[a-z]?\\)\\.?\\s+)?(?=\\p{L})");

  private BodyAuthor() {}

  /** The entry, with a body that was taken for a part of the title as its author. */
  static Entry apart(Entry entry) {
    if (!entry.authors().isEmpty() || entry.title() == null) {
      return entry;
    }
    Search head = HEAD.search(entry.title());
    if (!head.find() || !AuthorList.isBody(head.group("body"))) {
      return entry;
    }
    return new Entry(
        entry.style(),
        List.of(head.group("body")),
        entry.title().substring(head.end()),
        entry.container(),
        entry.year(),
        entry.locator());
  }
}
