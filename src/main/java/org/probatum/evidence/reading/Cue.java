package org.probatum.evidence.reading;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/**
 * A pattern over a {@link FigureText} and what the figures of its groups stand for. In the pattern
 * {@code #} is a count, {@code ~} a decimal or signed number, {@code %} a percentage and {@code &}
 * any figure; {@code @} stands for the words for people.
 */
record Cue(Scan scan, boolean share, boolean count, boolean clears, List<FigureKind> kinds) {

  private static final String PEOPLE =
      "\\b(?:participants?|patients?|pts|people|persons?|adults?|wom[ae]n|m[ae]n|subjects?|females?|males?"
          + "|individuals?|volunteers?|child(?:ren)?|infants?|neonates?|newborns?|adolescents?|students?"
          + "|survivors?|respondents?|outpatients|inpatients|smokers|veterans|residents|mothers"
          + "|cases|girls|boys|carers?|caregivers|couples|partners|famil(?:y|ies)|Latinas|relatives"
          + "|athletes|nurses|workers|drivers|users|controls|members|physicians|recipients)\\b";

  private static final List<FigureKind> PART_OF_GROUP = List.of(FigureKind.EVENTS, FigureKind.ARM);

  /** A pattern whose figures are read, and whose words others may still read. */
  static Cue cue(String pattern, FigureKind... kinds) {
    return of(pattern, false, List.of(kinds));
  }

  /** A pattern that is blanked once read. */
  static Cue clearing(String pattern, FigureKind... kinds) {
    return of(pattern, true, List.of(kinds));
  }

  private static Cue of(String pattern, boolean clears, List<FigureKind> kinds) {
    boolean count = pattern.contains("(#)") && !pattern.contains("#)?");
    return new Cue(Scan.of(compiled(pattern)), pattern.contains("(%)"), count, clears, kinds);
  }

  /** The letters stand for classes of figures; inside a class of characters they join it. */
  static Pattern compiled(String pattern) {
    StringBuilder compiled = new StringBuilder(pattern.length() * 2);
    boolean inside = false;
    for (int at = 0; at < pattern.length(); at++) {
      char c = pattern.charAt(at);
      boolean escaped = at > 0 && pattern.charAt(at - 1) == '\\';
      inside = !escaped && (c == '[' || c != ']' && inside) || escaped && inside;
      compiled.append(expanded(c, inside));
    }
    return Pattern.compile(compiled.toString());
  }

  private static String expanded(char c, boolean inside) {
    String figures =
        switch (c) {
          case '#' -> FigureText.COUNT;
          case '~' -> FigureText.DECIMAL;
          case '%' -> FigureText.PERCENT;
          case '&' -> FigureText.ANY;
          default -> "";
        };
    if (figures.isEmpty()) {
      return c == '@' && !inside ? PEOPLE : String.valueOf(c);
    }
    return inside ? figures : '[' + figures + ']';
  }

  /** Marks what it finds. */
  void read(FigureText text) {
    if (text.isEmpty() || share && !text.hasShare() || count && !text.hasCount()) {
      return;
    }
    CharSequence words = text.words();
    boolean isPart = kinds.equals(PART_OF_GROUP);
    Search found = scan.search(words);
    while (found.find()) {
      if (isPart && exceeds(text, found)) {
        continue;
      }
      for (int group = 1; group <= kinds.size(); group++) {
        if (found.start(group) >= 0 && kinds.get(group - 1) != FigureKind.WORDS) {
          text.mark(words.charAt(found.start(group)), kinds.get(group - 1));
        }
      }
      if (clears) {
        text.blank(found);
      }
    }
  }

  /** More events than people are none: a dose, a score or a name. */
  private static boolean exceeds(FigureText text, MatchResult found) {
    Figure part = text.figure(text.words().charAt(found.start(1)));
    Figure whole = text.figure(text.words().charAt(found.start(2)));
    return part.number().value().compareTo(whole.number().value()) > 0;
  }
}
