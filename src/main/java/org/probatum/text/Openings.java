package org.probatum.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pairs of letters with which the matches of a pattern can begin, behind certain letters. They
 * are asked of the pattern itself, when they are first met: a pattern that runs into the end of two
 * letters would have gone on. Shared between threads: what two learn at once is the same.
 */
final class Openings {

  private static final long ALL = -1;

  private final Pattern pattern;
  private final List<String> before;

  /** By the kind of the first letter, the kinds of second ones with which no match begins. */
  private final long[] never = new long[LetterKinds.END];

  /** The kinds of first letters with which none begins, whatever follows: most of them. */
  private long barren;

  /** Those of which it is known. Where a thread sees this alone, it tries in vain, no more. */
  private final long[] learnt = new long[LetterKinds.END];

  /**
   * @param before what may stand in front of a match; the empty text for the beginning
   */
  Openings(Pattern pattern, List<String> before) {
    this.pattern = pattern;
    this.before = before;
  }

  /** The kinds of first letters that are known to begin no match, one bit each. */
  long barren() {
    return barren;
  }

  /** Whether a match may begin with letters of these kinds. */
  boolean mayBegin(int first, int second) {
    if ((never[first] >>> second & 1) == 0 && (learnt[first] >>> second & 1) == 0) {
      learn(first, second);
    }
    return (never[first] >>> second & 1) == 0;
  }

  private void learn(int first, int second) {
    if (!fits(first, LetterKinds.END)) {
      never[first] = ALL;
      barren |= 1L << first;
    } else if (second != LetterKinds.END && !fits(first, second)) {
      never[first] |= 1L << second;
    }
    learnt[first] |= 1L << second;
  }

  /** Whether the pattern fits some letters of these kinds. */
  private boolean fits(int first, int second) {
    if (first == LetterKinds.MIXED || second == LetterKinds.MIXED) {
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
  boolean fits(String letters, boolean whole) {
    for (String each : before) {
      String text = each + letters;
      Matcher matcher =
          pattern
              .matcher(text)
              .useTransparentBounds(true)
              .useAnchoringBounds(false)
              .region(each.length(), text.length());
      if (matcher.lookingAt() || !whole && matcher.hitEnd()) {
        return true;
      }
    }
    return false;
  }
}
