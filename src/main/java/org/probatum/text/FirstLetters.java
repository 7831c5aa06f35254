package org.probatum.text;

import java.util.List;
import java.util.regex.Pattern;

/** Where in a text the matches of a pattern can begin, by two letters. Shared between threads. */
final class FirstLetters {

  private static final List<String> NOTHING = List.of("");

  /** What may stand before a match that is not at the beginning, one of each sort. */
  private static final List<String> SOMETHING = List.of("a", " ", "(", "1", ".", ",", "-", "\n");

  /** What stands ahead is not asked for: a match may begin where its own letters allow it. */
  private static final Pattern LOOK_BEHIND =
      Pattern.compile("\\(\\?<=(?:[^()\\[\\]\\\\]|\\\\.|\\[(?:[^\\]\\\\]|\\\\.)*\\])*\\)");

  private static final Pattern DENIED = Pattern.compile("\\(\\?<?![^()]*\\(\\?<=");

  private static final byte YES = 1;
  private static final byte NO = 2;

  private final Openings atStart;
  private final Openings inside;

  /** Whether a match may stand behind the last letter; zero where that is not known yet. */
  private byte atEnd;

  private final boolean wordStart;

  /** Whether it looks behind itself for more than can be left out. */
  private final boolean looksBehind;

  FirstLetters(Pattern pattern) {
    String source = pattern.pattern();
    this.wordStart = source.startsWith("\\b") || source.startsWith("(?i)\\b");
    String plain = LOOK_BEHIND.matcher(source).replaceAll("");
    this.looksBehind = plain.contains("(?<=") || DENIED.matcher(source).find();
    Pattern relaxed =
        looksBehind || plain.equals(source) ? pattern : Pattern.compile(plain, pattern.flags());
    this.atStart = new Openings(relaxed, NOTHING);
    this.inside = new Openings(relaxed, SOMETHING);
  }

  /** Where a match may begin at {@code from} or behind; {@code end} where it may nowhere. */
  int next(CharSequence text, int from, int end) {
    if (from >= end || looksBehind || from == 0 && mayOpen(text, 0, end)) {
      return from;
    }
    int start = Math.max(from, 1);
    int before = LetterKinds.of(text.charAt(start - 1));
    long barren = inside.barren();
    for (int at = start; at < end; at++) {
      int first = LetterKinds.of(text.charAt(at));
      if ((barren >>> first & 1) == 0
          && !(wordStart && LetterKinds.isPlain(before) && LetterKinds.isPlain(first))
          && inside.mayBegin(first, kind(text, at + 1, end))) {
        return at;
      }
      before = first;
    }
    return end;
  }

  /** Whether a match without letters may stand behind the last one. */
  boolean mayEnd() {
    if (atEnd == 0) {
      atEnd = looksBehind || inside.fits("", true) || atStart.fits("", true) ? YES : NO;
    }
    return atEnd == YES;
  }

  /** Whether a match may begin at {@code at}, where nothing that stands in front counts. */
  boolean mayOpen(CharSequence text, int at) {
    int end = text.length();
    return looksBehind || (at == end ? mayEnd() : mayOpen(text, at, end));
  }

  private boolean mayOpen(CharSequence text, int at, int end) {
    return atStart.mayBegin(kind(text, at, end), kind(text, at + 1, end));
  }

  private static int kind(CharSequence text, int at, int end) {
    return at == end ? LetterKinds.END : LetterKinds.of(text.charAt(at));
  }
}
