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

  /** Letters that are told apart one by one; others by blocks of 256. */
  private static final int PLAIN = 0x180;

  /** Where the area for private use begins, whose blocks are of one kind. */
  private static final int PRIVATE = PLAIN + 0xE0;

  private static final int LETTERS = PLAIN + 0x100;

  /** What may stand before a match: nothing, a word, a blank. */
  private static final List<String> BEFORE = List.of("", "a", " ");

  /** Of a letter with which nothing begins. */
  private static final byte[] NONE = new byte[0];

  private static final byte YES = 1;
  private static final byte NO = 2;

  private final Pattern pattern;

  /** By first letter what is known of the second; null where nothing is known yet. */
  private final byte[][] pairs = new byte[LETTERS][];

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
    int at = from;
    while (at < end && !mayBegin(text, at, end)) {
      at++;
    }
    return at;
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
    return at == text.length() ? mayEnd() : begins(text, at, text.length());
  }

  private boolean mayBegin(CharSequence text, int at, int end) {
    return begins(text, at, end) && !(wordStart && isInside(text, at));
  }

  private boolean begins(CharSequence text, int at, int end) {
    byte[] seconds = pairs[index(text.charAt(at))];
    if (seconds == null) {
      seconds = learn(text.charAt(at));
    }
    return seconds != NONE && (at + 1 == end || goesOn(seconds, text, at));
  }

  private byte[] learn(char letter) {
    int first = index(letter);
    boolean may = isMixed(first) || looksBehind || fits(String.valueOf(letter), false);
    pairs[first] = may ? new byte[LETTERS] : NONE;
    return pairs[first];
  }

  private boolean goesOn(byte[] seconds, CharSequence text, int at) {
    int second = index(text.charAt(at + 1));
    if (seconds[second] == 0) {
      boolean may =
          isMixed(second) || looksBehind || fits(text.subSequence(at, at + 2).toString(), false);
      seconds[second] = may ? YES : NO;
    }
    return seconds[second] == YES;
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

  private static boolean isMixed(int index) {
    return index >= PLAIN && index < PRIVATE;
  }

  private static int index(char letter) {
    return letter < PLAIN ? letter : PLAIN + (letter >> 8);
  }

  /** Whether no word begins or ends here for certain. */
  private static boolean isInside(CharSequence text, int at) {
    return at > 0 && isPlainLetter(text.charAt(at)) && isPlainLetter(text.charAt(at - 1));
  }

  private static boolean isPlainLetter(char letter) {
    return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
  }
}
