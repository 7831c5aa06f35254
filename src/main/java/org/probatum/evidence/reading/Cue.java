package org.probatum.evidence.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern over a {@link FigureText} and what the figures of its groups stand for. In the pattern
 * {@code #} is a count, {@code ~} a decimal or signed number, {@code %} a percentage and {@code &}
 * any figure; {@code @} stands for the words for people.
 */
record Cue(Pattern pattern, boolean clears, List<FigureKind> kinds) {

  private static final String PEOPLE =
      "\\b(?:participants?|patients?|pts|people|persons?|adults?|wom[ae]n|m[ae]n|subjects?|females?|males?"
          + "|individuals?|volunteers?|child(?:ren)?|infants?|neonates?|newborns?|adolescents?|students?"
          + "|survivors?|respondents?|outpatients|inpatients|smokers|veterans|residents|mothers"
          + "|cases|girls|boys|carers?|caregivers|couples|partners|famil(?:y|ies)|Latinas|relatives"
          + "|athletes|nurses|workers|drivers|users|controls|members|physicians|recipients)\\b";

  /** A pattern whose figures are read, and whose words others may still read. */
  static Cue cue(String pattern, FigureKind... kinds) {
    return new Cue(compiled(pattern), false, List.of(kinds));
  }

  /** A pattern that is blanked once read. */
  static Cue clearing(String pattern, FigureKind... kinds) {
    return new Cue(compiled(pattern), true, List.of(kinds));
  }

  static Pattern compiled(String pattern) {
    return Pattern.compile(
        pattern
            .replace("#", FigureText.N)
            .replace("~", FigureText.D)
            .replace("%", FigureText.P)
            .replace("&", FigureText.F)
            .replace("@", PEOPLE));
  }

  /** Marks what it finds. */
  void read(FigureText text) {
    Matcher found = pattern.matcher(text.words());
    while (found.find()) {
      for (int group = 1; group <= kinds.size(); group++) {
        if (found.start(group) >= 0 && kinds.get(group - 1) != FigureKind.WORDS) {
          text.mark(text.words().charAt(found.start(group)), kinds.get(group - 1));
        }
      }
      if (clears) {
        text.blank(found);
      }
    }
  }
}
