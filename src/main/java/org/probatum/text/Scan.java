package org.probatum.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only where two letters stand with which it can begin. It finds what the
 * pattern finds; a wide choice of words, asked of a whole text, costs a small part of the time.
 * Which letters these are is asked of the pattern itself, when they are first met. Shared between
 * threads: what two learn at once is the same.
 */
public final class Scan {

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

  private final boolean wordStart;
  private final boolean looksBehind;

  private Scan(Pattern pattern, boolean looksBehind) {
    this.pattern = pattern;
    this.looksBehind = looksBehind;
    String source = pattern.pattern();
    this.wordStart = source.startsWith("\\b") || source.startsWith("(?i)\\b");
  }

  /** A pattern that looks behind itself may begin with any letter. */
  public static Scan of(Pattern pattern) {
    return new Scan(pattern, pattern.pattern().contains("(?<="));
  }

  public static Scan of(String regex) {
    return of(Pattern.compile(regex));
  }

  /** Of a pattern that can stand behind a blank, whatever it looks for there. */
  public static Scan behindBlank(String regex) {
    return new Scan(Pattern.compile(regex), false);
  }

  /** A match that ran into the end of the letters would have gone on. */
  private boolean mayBegin(String letters) {
    for (String before : BEFORE) {
      String text = before + letters;
      Matcher matcher = matcher(text).region(before.length(), text.length());
      if (matcher.lookingAt() || matcher.hitEnd()) {
        return true;
      }
    }
    return looksBehind;
  }

  /** A matcher to be given to {@link #find}. */
  public Matcher matcher(CharSequence text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Whether the pattern stands anywhere in the text. */
  public boolean isIn(CharSequence text) {
    return first(text).isPresent();
  }

  /** What it finds first. Most texts have no place for it, and then none is tried. */
  public Optional<Matcher> first(CharSequence text) {
    int at = next(text, 0, text.length());
    if (at == text.length()) {
      return Optional.empty();
    }
    Matcher found = matcher(text);
    return find(found, text, at) ? Optional.of(found) : Optional.empty();
  }

  /** Sets the matcher on the next match that begins at {@code from} or behind. */
  public boolean find(Matcher matcher, CharSequence text, int from) {
    return find(matcher, text, from, text.length());
  }

  /** The same before {@code end}. */
  public boolean find(Matcher matcher, CharSequence text, int from, int end) {
    int at = next(text, from, end);
    while (at < end && !matcher.region(at, end).lookingAt()) {
      at = next(text, at + 1, end);
    }
    return at < end;
  }

  /** Where a match may begin at {@code from} or behind; {@code end} where it may nowhere. */
  private int next(CharSequence text, int from, int end) {
    int at = from;
    while (at < end && !mayBegin(text, at, end)) {
      at++;
    }
    return at;
  }

  private boolean mayBegin(CharSequence text, int at, int end) {
    byte[] seconds = seconds(text.charAt(at));
    return seconds != NONE
        && !(wordStart && isInside(text, at))
        && (at + 1 == end || mayBegin(seconds, text, at));
  }

  private byte[] seconds(char letter) {
    int first = index(letter);
    if (pairs[first] == null) {
      boolean may = isMixed(first) || mayBegin(String.valueOf(letter));
      pairs[first] = may ? new byte[LETTERS] : NONE;
    }
    return pairs[first];
  }

  private boolean mayBegin(byte[] seconds, CharSequence text, int at) {
    int second = index(text.charAt(at + 1));
    if (seconds[second] == 0) {
      boolean may = isMixed(second) || mayBegin(text.subSequence(at, at + 2).toString());
      seconds[second] = may ? YES : NO;
    }
    return seconds[second] == YES;
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
