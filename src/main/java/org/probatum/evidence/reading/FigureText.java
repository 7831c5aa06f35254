package org.probatum.evidence.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import org.probatum.text.Span;

/**
 * A sentence in which each figure is one letter of a private alphabet, so that patterns can speak
 * of figures. What has been read is blanked, and what is left becomes simpler for the next pattern.
 */
final class FigureText {

  /** Whole numbers without sign, as a range of letters. */
  static final String COUNT = "\\uE000-\\uE5FF";

  /** Decimals and signed numbers. */
  static final String DECIMAL = "\\uE600-\\uEBFF";

  /** Percentages. */
  static final String PERCENT = "\\uEC00-\\uF1FF";

  /** All figures. */
  static final String ANY = "\\uE000-\\uF1FF";

  private static final char FIRST = '\uE000';
  private static final int ROOM = 0x600;

  private static final Set<FigureKind> EFFECT =
      EnumSet.of(FigureKind.ESTIMATE, FigureKind.P_VALUE, FigureKind.LEVEL);

  private final Span sentence;
  private final StringBuilder words = new StringBuilder();
  private final List<Figure> figures;
  private final FigureKind[] kinds;
  private final boolean hasShare;
  private final boolean hasCount;
  private final Map<FigureKind, List<Figure>> byKind = new EnumMap<>(FigureKind.class);

  FigureText(String text, Span sentence) {
    this.sentence = sentence;
    List<Figure> all = FigureReader.read(text, sentence);
    this.figures = new ArrayList<>(all.subList(0, Math.min(all.size(), ROOM)));
    this.kinds = new FigureKind[figures.size()];
    hasShare = figures.stream().anyMatch(Figure::percent);
    hasCount = figures.stream().anyMatch(Figure::isCount);
    int from = sentence.start();
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      append(text, from, figure.span().start());
      words.append(letter(figure, i));
      from = figure.span().end();
    }
    append(text, from, sentence.end());
  }

  /** Thin and fixed blanks count as blanks. */
  private void append(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      words.append(Character.isSpaceChar(c) || Character.isWhitespace(c) ? ' ' : c);
    }
  }

  private static char letter(Figure figure, int index) {
    int block = figure.percent() ? 2 : figure.isCount() ? 0 : 1;
    return (char) (FIRST + block * ROOM + index);
  }

  Span sentence() {
    return sentence;
  }

  boolean isEmpty() {
    return figures.isEmpty();
  }

  boolean hasShare() {
    return hasShare;
  }

  CharSequence words() {
    return words;
  }

  /** The words between two places, with the figures as printed. */
  String plain(int from, int to) {
    StringBuilder plain = new StringBuilder();
    for (int at = from; at < to; at++) {
      char c = words.charAt(at);
      plain.append(isFigure(c) ? figure(c).number().literal() : String.valueOf(c));
    }
    return plain.toString();
  }

  /** Where the words between two places stand in the text. */
  Span inText(int from, int to) {
    return new Span(offset(from), offset(to));
  }

  private int offset(int place) {
    int at = sentence.start() + place;
    for (Figure figure : figures) {
      if (figure.span().start() >= at) {
        break;
      }
      at += figure.span().end() - figure.span().start() - 1;
    }
    return at;
  }

  boolean hasCount() {
    return hasCount;
  }

  /** The figure that a letter stands for. */
  Figure figure(char letter) {
    return figures.get((letter - FIRST) % ROOM);
  }

  FigureKind kind(char letter) {
    return kinds[(letter - FIRST) % ROOM];
  }

  /** Whether the figure behind it is one of an effect: its size, p value or level of confidence. */
  boolean isBeforeEffect(char letter) {
    int next = (letter - FIRST) % ROOM + 1;
    return next < kinds.length && kinds[next] != null && EFFECT.contains(kinds[next]);
  }

  /** Gives a figure its kind; the first that is told stays. */
  void mark(char letter, FigureKind kind) {
    int index = (letter - FIRST) % ROOM;
    if (kinds[index] == null) {
      kinds[index] = kind;
      byKind.computeIfAbsent(kind, each -> new ArrayList<>()).add(figures.get(index));
    }
  }

  /** The figures of a kind, in the order in which they were told. */
  List<Figure> of(FigureKind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /** Blanks what a matcher has found, and keeps its length. */
  void blank(MatchResult found) {
    for (int at = found.start(); at < found.end(); at++) {
      words.setCharAt(at, ' ');
    }
  }

  /** Reads a figure as a percentage whose sign stands behind a later one. */
  void share(int at) {
    char letter = words.charAt(at);
    int index = (letter - FIRST) % ROOM;
    figures.set(index, figures.get(index).asPercent());
    words.setCharAt(at, letter(figures.get(index), index));
  }

  static boolean isFigure(char letter) {
    return letter >= FIRST && letter < FIRST + 3 * ROOM;
  }
}
