package org.probatum.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words and numbers. */
public final class Tokens {

  private static final String JOINTS = " \t\r\n\u00a0\u2009\u202f-\u2010\u2011/'\u2019";

  /** The answer for the characters that most texts consist of. */
  private static final boolean[] WORDS = new boolean[128];

  static {
    for (char c = 0; c < WORDS.length; c++) {
      WORDS[c] = isWordAtAll(c);
    }
  }

  private Tokens() {}

  public static List<Token> of(String text) {
    return of(text, new Span(0, text.length()));
  }

  public static List<Token> of(String text, Span region) {
    List<Token> tokens = new ArrayList<>();
    boolean bound = false;
    int at = region.start();
    while (at < region.end()) {
      if (isWord(text.charAt(at))) {
        int end = endOfWord(text, at, region.end());
        String lower = lower(text, at, end);
        tokens.add(new Token(lower, Singular.of(lower), new Span(at, end), bound));
        bound = true;
        at = end;
      } else {
        bound &= JOINTS.indexOf(text.charAt(at)) >= 0;
        at++;
      }
    }
    return tokens;
  }

  /** How many tokens of a text end at an offset or in front of it. */
  public static int endingUpTo(int offset, List<Token> tokens) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int endOfWord(String text, int start, int limit) {
    int at = start + 1;
    while (at < limit && (isWord(text.charAt(at)) || isInside(text, at, limit))) {
      at++;
    }
    return at;
  }

  /** Apostrophes, soft hyphens and decimal points belong to the word they stand in. */
  private static boolean isInside(String text, int at, int limit) {
    if (at + 1 >= limit || !isWord(text.charAt(at + 1))) {
      return false;
    }
    char mark = text.charAt(at);
    if (mark == '\u00ad' || mark == '\u200b') {
      return true;
    }
    if (mark == '\'' || mark == '\u2019') {
      return Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1));
    }
    return (mark == '.' || mark == ',' || mark == '\u00b7')
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private static boolean isWord(char c) {
    return c < WORDS.length ? WORDS[c] : isWordAtAll(c);
  }

  private static boolean isWordAtAll(char c) {
    return Character.isLetterOrDigit(c)
        || c == '%'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static String lower(String text, int start, int end) {
    return isLower(text, start, end) ? text.substring(start, end) : lowered(text, start, end);
  }

  /** Most words need no change. */
  private static boolean isLower(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c > 'z' || c >= 'A' && c <= 'Z') {
        return false;
      }
    }
    return true;
  }

  private static String lowered(String text, int start, int end) {
    StringBuilder word = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\u2019') {
        word.append('\'');
      } else if (c != '\u00ad' && c != '\u200b') {
        word.append(Character.toLowerCase(c));
      }
    }
    return word.toString();
  }
}
