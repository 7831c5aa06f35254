package org.probatum.claim;

import java.util.regex.Pattern;
import org.probatum.text.Term;

/** Words that tell of one person: "a patient of mine", "Karen, 52, lost". */
final class Story {

  /** A name with an age, or with a title and an initial. */
  private static final Pattern ONE =
      Pattern.compile(
          "(?:^|[.!?:;(\u201c\"]\\s*)\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}*\\.?)?,\\s(?:aged\\s)?[1-9]\\d,\\s(?!(?:19|20)\\d\\d)"
              + "|\\b(?:Mrs?|Ms|Miss)\\.?\\s\\p{Lu}(?:\\.|\\s|'s|\u2019s)");

  private static final Pattern NOTHING = Pattern.compile("\\s+(?:no|not|nothing)\\b");

  private Story() {}

  static boolean isToldIn(Reading reading) {
    return reading.people().stream().anyMatch(term -> isOfOne(reading, term))
        || !reading.verbs().isEmpty()
            && mayName(reading.text())
            && ONE.matcher(reading.text()).find();
  }

  /** Two digits in front of a comma, or a title: without them the pattern is not tried. */
  private static boolean mayName(String text) {
    int comma = text.indexOf(',', 2);
    while (comma > 0) {
      if (Character.isDigit(text.charAt(comma - 1)) && Character.isDigit(text.charAt(comma - 2))) {
        return true;
      }
      comma = text.indexOf(',', comma + 1);
    }
    return text.contains("Mr") || text.contains("Ms") || text.contains("Miss");
  }

  /** "I have seen no costing" tells nobody's story. */
  private static boolean isOfOne(Reading reading, Term term) {
    String behind = reading.text().substring(term.span().end());
    return term.concept().equals("PATIENT") && !NOTHING.matcher(behind).lookingAt();
  }
}
