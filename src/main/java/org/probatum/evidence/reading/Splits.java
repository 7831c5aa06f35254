package org.probatum.evidence.reading;

import static org.probatum.evidence.reading.FigureKind.ARM;

import java.util.ArrayList;
import java.util.List;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/**
 * Reads a number whose parts follow in brackets: "53 women were randomised (26 to surgery, 27 to
 * radiotherapy)". The parts add up to it.
 */
final class Splits {

  private static final Scan BRACKETS =
      Scan.of("\\([^()]{4,160}\\)|\\[[^\\[\\]]{4,160}\\]|: [^.:;]{4,140}");
  private static final Scan HAPPENED =
      Scan.of(
          "(?i)\\b(?:develop\\w*|died|deaths?|recurr\\w*|relaps\\w*|experienc\\w*|occurr\\w*|events?|cancers"
              + "|progress\\w*|reported|withdr\\w+|discontinu\\w+|dropp\\w+|failures?|had)\\b");

  /** Letters behind a bracket that may still tell of its parts. */
  private static final int REACH = 25;

  private static final int MOST_GROUPS = 4;

  private Splits() {}

  static void read(FigureText text) {
    Search brackets = BRACKETS.search(text.words());
    while (brackets.find()) {
      List<Integer> parts = counts(text, brackets.start(), brackets.end());
      int whole = parts.size() > 1 ? whole(text, parts, brackets.start()) : -1;
      if (whole >= 0) {
        boolean happened =
            HAPPENED.isIn(text.words().subSequence(whole, brackets.start()))
                || HAPPENED.isIn(behind(text, brackets.end()))
                || text.isBeforeEffect(text.words().charAt(parts.get(parts.size() - 1)));
        FigureKind kind = happened ? FigureKind.EVENTS : ARM;
        if (happened) {
          text.mark(text.words().charAt(whole), FigureKind.OTHER);
        }
        parts.forEach(at -> text.mark(text.words().charAt(at), kind));
      }
    }
  }

  /** Neighbours that add up to all people of the study are its groups. */
  static void of(FigureText text, int total) {
    List<Integer> places = counts(text, 0, text.words().length());
    for (int from = 0; from < places.size(); from++) {
      int sum = 0;
      for (int to = from; to < places.size() && to - from < MOST_GROUPS && sum < total; to++) {
        sum += text.figure(text.words().charAt(places.get(to))).count();
        if (sum == total && to > from) {
          places.subList(from, to + 1).forEach(at -> text.mark(text.words().charAt(at), ARM));
        }
      }
    }
  }

  /** The words behind the bracket, up to the next figure. */
  private static CharSequence behind(FigureText text, int from) {
    int to = from;
    int end = Math.min(text.words().length(), from + REACH);
    while (to < end && !FigureText.isFigure(text.words().charAt(to))) {
      to++;
    }
    return text.words().subSequence(from, to);
  }

  /** Where the number stands that the parts add up to; -1 without. */
  private static int whole(FigureText text, List<Integer> parts, int before) {
    int sum = parts.stream().mapToInt(at -> text.figure(text.words().charAt(at)).count()).sum();
    return counts(text, 0, before).stream()
        .filter(at -> text.figure(text.words().charAt(at)).count() == sum)
        .findFirst()
        .orElse(-1);
  }

  private static List<Integer> counts(FigureText text, int from, int to) {
    List<Integer> places = new ArrayList<>();
    for (int at = from; at < to; at++) {
      char letter = text.words().charAt(at);
      if (FigureText.isFigure(letter) && text.figure(letter).isCount()) {
        places.add(at);
      }
    }
    return places;
  }
}
