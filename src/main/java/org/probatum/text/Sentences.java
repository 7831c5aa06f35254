package org.probatum.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph into sentences. Knows the full stops of medical prose: abbreviations, initials,
 * decimals, and callouts that stand glued behind the stop ({@code fell.1,2 Relapse}).
 */
public final class Sentences {

  private static final String CLOSERS = "\"')]\u201d\u2019\u00bb";
  private static final String SUPERSCRIPTS =
      "\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079";

  private final String text;
  private final Span region;

  private Sentences(String text, Span region) {
    this.text = text;
    this.region = region;
  }

  /** The sentences of a region in order, without the white space around them. */
  public static List<Span> split(String text, Span region) {
    return new Sentences(text, region).split();
  }

  private List<Span> split() {
    List<Span> sentences = new ArrayList<>();
    int start = region.start();
    for (int at = start; at < region.end(); at++) {
      int end = endingAt(start, at);
      if (end > at) {
        add(sentences, start, end);
        start = end;
        at = end - 1;
      }
    }
    add(sentences, start, region.end());
    return sentences;
  }

  private void add(List<Span> sentences, int start, int end) {
    Span sentence = Blanks.trim(text, start, end);
    if (sentence.length() > 0) {
      sentences.add(sentence);
    }
  }

  /** The end of the sentence that a mark at {@code at} closes; -1 where it closes none. */
  private int endingAt(int start, int at) {
    char mark = text.charAt(at);
    if (mark != '.' && mark != '!' && mark != '?' && mark != '\u2026') {
      return -1;
    }
    int behind = skip(at + 1, ".!?\u2026" + CLOSERS);
    behind = skipCallout(at, behind);
    if (behind >= region.end()) {
      return region.end();
    }
    if (!Blanks.is(text.charAt(behind))) {
      return -1;
    }
    int next = skipBlanks(behind);
    if (next >= region.end()) {
      return region.end();
    }
    return opensSentence(next) && !isInside(start, at, next) ? behind : -1;
  }

  private int skip(int from, String marks) {
    int at = from;
    while (at < region.end() && marks.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < region.end() && Blanks.is(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Digits, brackets of digits or superscripts glued behind the stop belong to the sentence. */
  private int skipCallout(int mark, int from) {
    int at = Math.max(skip(from, SUPERSCRIPTS + ","), RaisedCallout.end(text, from, region.end()));
    if (at > from) {
      return at;
    }
    boolean behindWord =
        mark > 0
            && (Character.isLetter(text.charAt(mark - 1))
                || from > mark + 1
                || text.charAt(mark - 1) == ')');
    at = from;
    while (at < region.end() && (text.charAt(at) == '[' || text.charAt(at) == '(')) {
      int close = closing(text.startsWith("[^", at) ? at + 2 : at + 1);
      if (close < 0) {
        return at;
      }
      at = close + 1;
    }
    if (at > from) {
      return skip(at, ".");
    }
    int digits = digitsEnd(from);
    return behindWord && digits > from && (digits >= region.end() || Blanks.is(text.charAt(digits)))
        ? digits
        : from;
  }

  private int closing(int from) {
    int end = digitsEnd(from);
    boolean closed = end < region.end() && (text.charAt(end) == ']' || text.charAt(end) == ')');
    return end > from && closed ? end : -1;
  }

  private int digitsEnd(int from) {
    int at = from;
    while (at < region.end()
        && (Character.isDigit(text.charAt(at))
            || at > from && ",-\u2013; ".indexOf(text.charAt(at)) >= 0)) {
      if (text.charAt(at) == ' '
          && !(at + 1 < region.end()
              && Character.isDigit(text.charAt(at + 1))
              && ",;".indexOf(text.charAt(at - 1)) >= 0)) {
        break;
      }
      at++;
    }
    return at;
  }

  private boolean opensSentence(int at) {
    char c = text.charAt(at);
    return Character.isUpperCase(c)
        || Character.isDigit(c)
        || "\"'([\u201c\u2018\u00ab\u2022*_#".indexOf(c) >= 0
        || Character.getType(c) == Character.OTHER_LETTER;
  }

  private boolean isInside(int start, int at, int next) {
    if (text.charAt(at) != '.') {
      return false;
    }
    String before = wordBefore(at);
    if (isListNumber(start, at, before)) {
      return true;
    }
    return Abbreviations.covers(before, wordBefore(at - before.length() - 1), wordAt(next))
        && !(at + 1 < region.end() && text.charAt(at + 1) == '.');
  }

  private boolean isListNumber(int start, int at, String before) {
    return !before.isEmpty()
        && before.length() <= 3
        && skipBlanks(start) == at - before.length()
        && before.chars().allMatch(Character::isDigit);
  }

  private String wordBefore(int end) {
    int at = end;
    while (at > region.start()
        && (Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '.')) {
      at--;
    }
    return at >= end ? "" : text.substring(at, end);
  }

  private String wordAt(int start) {
    int at = start;
    while (at < region.end() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }
}
