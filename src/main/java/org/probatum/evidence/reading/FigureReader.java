package org.probatum.evidence.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.LiteralNumber;
import org.probatum.text.NumberWords;
import org.probatum.text.Scan;
import org.probatum.text.Span;

/** Finds the numbers of a sentence, in digits and in words. */
final class FigureReader {

  /** Blanks and commas part thousands; digits that belong to a name or code are none. */
  private static final Scan DIGITS =
      Scan.of(
          "(?<!\\p{L}-?)(?<![\\d.,\\u00b7])(?<![\\p{L}\\d]\\((?=\\d{1,3}\\)))(?<!\\((?=\\d{1,3}\\)\\p{L}))(?:(?<=^|[\\s(\\[=<>:,;\\u00b1/])[-+\\u2212\\u2013]"
              + " ?)?(?:\\d{1,3}(?:[,\\p{Zs}]\\d{3})+(?!\\d)(?:[.\\u00b7]\\d+)?"
              + "|\\d+(?:[.\\u00b7]\\d+)?|(?<=[\\s(=<])[.\\u00b7]\\d+)(?![\\p{L}\\d])");

  private static final Pattern PERCENT = Pattern.compile("\\G[\\s\\p{Zs}]?(?:%|per ?cent\\b)");
  private static final Pattern YEAR = Pattern.compile("(?:19[5-9]|20[0-3])\\d");
  private static final Scan DATED =
      Scan.of(
          "(?i)(?:\\b(?:in|since|from|to|until|till|during|by|before|after|between|and|through|of|late|early"
              + "|January|February|March|April|May|June|July|August|September|October|November|December|[JFMASOND][aepuco][nbrylgptvc]|\\d{4})"
              + " ?|[-(,;\\u2013/] ?)$");
  private static final Pattern SEPARATOR = Pattern.compile("[\\s\\p{Zs},]");

  private FigureReader() {}

  static List<Figure> read(String text, Span sentence) {
    List<Figure> figures = new ArrayList<>();
    addDigits(figures, text, sentence);
    addWords(figures, text, sentence);
    figures.sort(Comparator.comparing(Figure::span));
    return figures;
  }

  private static void addDigits(List<Figure> figures, String text, Span sentence) {
    Matcher found = DIGITS.matcher(text);
    Matcher percent = PERCENT.matcher(text);
    int end = sentence.end();
    for (int at = sentence.start(); DIGITS.find(found, text, at, end); at = found.end()) {
      boolean share = percent.find(found.end());
      if (share || !isYear(text, found)) {
        Span span = new Span(found.start(), share ? percent.end() : found.end());
        figures.add(new Figure(span, value(found.group()), share));
      }
    }
  }

  /** Only where a word begins a number is the whole pattern asked. */
  private static void addWords(List<Figure> figures, String text, Span sentence) {
    Matcher number = NumberWords.PATTERN.matcher(text).region(sentence.start(), sentence.end());
    number.useTransparentBounds(true);
    Matcher percent = PERCENT.matcher(text);
    for (int at = sentence.start(); at < sentence.end(); at = endOfWord(text, at, sentence.end())) {
      int end = endOfLetters(text, at, sentence.end());
      if (end > at && NumberWords.mayBegin(text, at, end)) {
        number.region(at, sentence.end());
        if (number.lookingAt()) {
          boolean share = percent.find(number.end());
          Span span = new Span(number.start(), share ? percent.end() : number.end());
          figures.add(new Figure(span, NumberWords.read(number.group()), share));
          at = number.end() - 1;
        }
      }
    }
  }

  private static int endOfLetters(String text, int from, int limit) {
    int at = from;
    while (at < limit && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int endOfWord(String text, int from, int limit) {
    int at = endOfLetters(text, from, limit);
    while (at < limit && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isYear(String text, Matcher found) {
    String before = text.substring(Math.max(0, found.start() - 12), found.start());
    boolean part = found.end() < text.length() && text.charAt(found.end()) == '/';
    return !part && YEAR.matcher(found.group()).matches() && DATED.isIn(before);
  }

  private static LiteralNumber value(String printed) {
    if (Character.isLetter(printed.charAt(0))) {
      return NumberWords.read(printed);
    }
    String plain = SEPARATOR.matcher(printed).replaceAll("").replace('\u2013', '-');
    return new LiteralNumber(printed, LiteralNumber.of(plain.replace("+", "")).value());
  }
}
