package org.probatum.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a number whose parts follow in brackets: "53 women were randomised (26 to surgery, 27 to
 * radiotherapy)". The parts add up to it.
 */
final class Splits {

  private static final Pattern BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]{4,160}[)\\]]");
  private static final Pattern HAPPENED =
      Pattern.compile(
          "(?i)\\b(?:develop\\w*|died|deaths?|recurr\\w*|relaps\\w*|experienc\\w*|occurr\\w*|events?|cancers"
              + "|progress\\w*|reported|withdr\\w+|discontinu\\w+|dropp\\w+|failures?|had)\\b");

  private Splits() {}

  static void read(FigureText text) {
    Matcher brackets = BRACKETS.matcher(text.words());
    while (brackets.find()) {
      List<Integer> parts = counts(text, brackets.start(), brackets.end());
      int whole = parts.size() > 1 ? whole(text, parts, brackets.start()) : -1;
      if (whole >= 0) {
        int behind = Math.min(text.words().length(), brackets.end() + 25);
        boolean happened =
            HAPPENED.matcher(text.words().subSequence(whole, brackets.start())).find()
                || HAPPENED.matcher(text.words().subSequence(brackets.end(), behind)).find();
        FigureKind kind = happened ? FigureKind.EVENTS : FigureKind.ARM;
        if (happened) {
          text.mark(text.words().charAt(whole), FigureKind.OTHER);
        }
        parts.forEach(at -> text.mark(text.words().charAt(at), kind));
      }
    }
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
