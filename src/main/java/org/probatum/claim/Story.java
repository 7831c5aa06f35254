package org.probatum.claim;

import java.util.regex.Pattern;

/** Words that tell of one person: "a patient of mine", "Karen, 52, lost". */
final class Story {

  /** A name with an age, or with a title and an initial. */
  private static final Pattern ONE =
      Pattern.compile(
          "(?:^|[.!?:;(\u201c\"]\\s*)\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}*\\.?)?,\\s(?:aged\\s)?[1-9]\\d,\\s(?!(?:19|20)\\d\\d)"
              + "|\\b(?:Mrs?|Ms|Miss)\\.?\\s\\p{Lu}(?:\\.|\\s|'s|\u2019s)");

  private Story() {}

  static boolean isToldIn(Reading reading) {
    return Reading.has(reading.people(), "PATIENT")
        || !reading.verbs().isEmpty() && ONE.matcher(reading.text()).find();
  }
}
