package org.probatum.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pairs of letters with which the matches of a pattern can begin. They are asked of the pattern
 * itself, when they are first met: a pattern that runs into the end of two letters would have gone
 * on. Shared between threads: what two learn at once is the same.
 */
final class FirstLetters {

  /** What may stand before a match: nothing, a word, a blank. */
  private static final List<String> BEFORE = List.of("", "a", " ");

  private static final byte YES = 1;
  private static final byte NO = 2;
  private static final long ALL = -1;

  private final Pattern pattern;

  /** By the kind of the first letter, the kinds of second ones with which no match begins. */
  private final long[] never = new long[LetterKinds.END];

  /** Those of which it is known. Where a thread sees this alone, it tries in vain, no more. */
  private final long[] learnt = new long[LetterKinds.END];

  /** Whether a match may stand behind the last letter; zero where that is not known yet. */
  private byte atEnd;

  private final boolean wordStart;
  private final boolean looksBehind;

  /**
   * @param looksBehind whether a match can depend on more than one letter in front of it
   */
  FirstLetters(Pattern pattern, boolean looksBehind) {
    this.pattern = pattern;
    this.looksBehind = looksBehind;
    String source = pattern.pattern();
    this.wordStart = source.startsWith("\\b") || source.startsWith("(?i)\\b");
  }

  /** Where a match may begin at {@code from} or behind; {@code end} where it may nowhere. */
  int next(CharSequence text, int from, int end) {
    if (from >= end) {
      return from;
    }
    int before = wordStart && from > 0 ? LetterKinds.of(text.charAt(from - 1)) : LetterKinds.END;
    int first = LetterKinds.of(text.charAt(from));
    for (int at = from; at < end; at++) {
      int second = kind(text, at + 1, end);
      boolean inside = wordStart && LetterKinds.isPlain(before) && LetterKinds.isPlain(first);
      if (!inside && mayBegin(first, second)) {
        return at;
      }
      before = first;
      first = second;
    }
    return end;
  }

  /** Whether a match without letters may stand behind the last one. */
  boolean mayEnd() {
    if (atEnd == 0) {
      atEnd = looksBehind || fits("", true) ? YES : NO;
    }
    return atEnd == YES;
  }

  /** Whether a match may begin at {@code at}, where nothing that stands in front counts. */
  boolean mayOpen(CharSequence text, int at) {
    int end = text.length();
    return at == end ? mayEnd() : mayBegin(kind(text, at, end), kind(text, at + 1, end));
  }

  private static int kind(CharSequence text, int at, int end) {
    return at == end ? LetterKinds.END : LetterKinds.of(text.charAt(at));
  }

  private boolean mayBegin(int first, int second) {
    if ((never[first] >>> second & 1) == 0 && (learnt[first] >>> second & 1) == 0) {
      learn(first, second);
    }
    return (never[first] >>> second & 1) == 0;
  }

  private void learn(int first, int second) {
    if (!fits(first, LetterKinds.END)) {
      never[first] = ALL;
    } else if (second != LetterKinds.END && !fits(first, second)) {
      never[first] |= 1L << second;
    }
    learnt[first] |= 1L << second;
  }

  /** Whether the pattern fits some letters of these kinds. */
  private boolean fits(int first, int second) {
    if (looksBehind || first == LetterKinds.MIXED || second == LetterKinds.MIXED) {
      return true;
    }
    String seconds = second == LetterKinds.END ? "" : LetterKinds.members(second);
    for (char one : LetterKinds.members(first).toCharArray()) {
      if (seconds.isEmpty() && fits(String.valueOf(one), false)) {
        return true;
      }
      for (char other : seconds.toCharArray()) {
        if (fits("" + one + other, false)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the pattern fits the letters, whole or as far as they go. */
  private boolean fits(String letters, boolean whole) {
    for (String before : BEFORE) {
      String text = before + letters;
      Matcher matcher =
          pattern
              .matcher(text)
              .useTransparentBounds(true)
              .useAnchoringBounds(false)
              .region(before.length(), text.length());
      if (matcher.lookingAt() || !whole && matcher.hitEnd()) {
        return true;
      }
    }
    return false;
  }
}
