package org.probatum.claim;

import java.util.List;
import org.probatum.text.Span;

/** "Writing in the journal J, researchers tested a drug in people with a disease." */
final class JournalOpening {

  private JournalOpening() {}

  /** The study that a journal's name opens where something is tested on somebody, or null. */
  static StudyOpening in(Reading reading, String journal, Integer year) {
    if (journal == null || !isTest(reading)) {
      return null;
    }
    int at = reading.text().indexOf(journal);
    Span words = new Span(at, at + journal.length());
    return new StudyOpening(words, StatedDesign.STUDY, journal, year, List.of());
  }

  private static boolean isTest(Reading reading) {
    return !reading.interventions().isEmpty()
        && !reading.conditions().isEmpty()
        && reading.tokens().stream().anyMatch(token -> isTold(token.lower()));
  }

  private static boolean isTold(String word) {
    return word.equals("found") || word.length() > 4 && word.endsWith("ed");
  }
}
