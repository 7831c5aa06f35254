package org.probatum.citation.tagging;

import java.util.Set;
import org.probatum.text.Scan;

/** What has been seen of an entry when its words are read one after the other. */
final class EntryState {

  private static final Scan CLOSING_QUOTE = Scan.of(".*[\u201d\"\u00bb][.,;]?$|.*''[.,]?$");
  private static final Scan CLOSING_BRACKET = Scan.of(".*[)\\]][.,:;]*");
  private static final Set<String> EDITORS =
      Set.of("eds", "ed", "editors", "editor", "hrsg", "hg", "\u00e9ds");
  private static final Set<String> EDITED =
      Set.of("eds", "ed", "editors", "editor", "hrsg", "edited");
  private static final int AHEAD = 25;

  private final EntryWords words;
  private final EntrySegments segments;
  private final EntryStyle style;
  private int nextEditors = -1;
  private boolean quoted;
  private boolean quoteClosed;
  private boolean dated;
  private int depth;
  private int stops;
  private String host = "-";
  private int hostAt;

  EntryState(EntryWords words, EntrySegments segments, EntryStyle style) {
    this.words = words;
    this.segments = segments;
    this.style = style;
  }

  /** To be called before a word is asked about. */
  void open(int i) {
    String word = words.word(i);
    depth += word.startsWith("(") || word.startsWith("[") ? 1 : 0;
    quoted |= EntryWords.opensQuote(word.charAt(0));
    if (beginsHost(i)) {
      host = "I";
      hostAt = segments.number(i);
    } else if (i > 0 && EDITORS.contains(words.plain(i - 1))) {
      host = host.startsWith("I") ? "IE" : "E";
    }
  }

  private boolean beginsHost(int i) {
    return i > 0
        && words.plain(i).equals("in")
        && (!words.tail(i - 1).isEmpty() || Character.isUpperCase(words.firstLetter(i)));
  }

  /** To be called behind a word. */
  void close(int i) {
    String word = words.word(i);
    String shape = words.shape(i);
    boolean was = quoted;
    quoted = quoted && (word.length() == 1 || !CLOSING_QUOTE.isAll(word));
    quoteClosed |= was && !quoted;
    depth -= depth > 0 && CLOSING_BRACKET.isAll(word) ? 1 : 0;
    dated |= shape.equals("Y");
    stops += word.endsWith(".") && word.length() > 3 && !shape.contains(".") ? 1 : 0;
  }

  boolean isBracketed() {
    return depth > 0;
  }

  /** "d" behind a year. */
  String dated() {
    return dated ? "d" : "-";
  }

  /** Full stops so far that end no initial, up to a number. */
  int stops(int most) {
    return Math.min(stops, most);
  }

  String marks() {
    return (quoted ? "q" : "-") + (depth > 0 ? "b" : "-") + dated();
  }

  /** Before (b), in (q) or behind (c) the quote of the entry; n where it has none. */
  String quote() {
    return !style.quote() ? "n" : quoted ? "q" : quoteClosed ? "c" : "b";
  }

  /** Behind "In" (I), behind editors (E). */
  String host() {
    return host;
  }

  /** Segments since "In"; empty before it. */
  String sinceHost(int i) {
    return host.startsWith("I") ? String.valueOf(Math.min(segments.number(i) - hostAt, 4)) : "";
  }

  /** "e" where editors are named not far behind. */
  String editorsAhead(int i) {
    while (nextEditors < i && nextEditors < words.size()) {
      nextEditors = editorsFrom(Math.max(i, nextEditors + 1));
    }
    return nextEditors < Math.min(words.size(), i + AHEAD) ? "e" : "-";
  }

  private int editorsFrom(int from) {
    int at = from;
    while (at < words.size() && !EDITED.contains(words.plain(at))) {
      at++;
    }
    return at;
  }
}
