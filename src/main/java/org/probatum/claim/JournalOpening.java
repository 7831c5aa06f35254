package org.probatum.claim;

import java.util.List;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Span;

/** "Writing in the journal J, researchers tested a drug in people with a disease." */
final class JournalOpening {

  private static final Scan PLACED =
      Scan.of(
          "^(?:The|These|Its|Their) (?:results?|findings?|papers?|reports?),? "
              + "(?:which (?:was|were) |which )?(?:published|printed|reported|appeared) in\\b"
              + "|^(?:The|This|That) (?:trial|study|review|meta-analysis|analysis|cohort|survey) "
              + "(?:was (?:first )?(?:published|printed|reported)|came out|appeared) in\\b");

  private JournalOpening() {}

  /** The study that a journal's name opens where something is tested on somebody, or null. */
  static StudyOpening in(Reading reading, String journal, Integer year) {
    if (journal == null || !isTest(reading) && !isPlaced(reading.text())) {
      return null;
    }
    int at = reading.text().indexOf(journal);
    Span words = new Span(at, StudyPhrase.withYear(reading.text(), at + journal.length()));
    return new StudyOpening(words, StatedDesign.STUDY, journal, year, List.of());
  }

  /** "The result, printed in the BMJ in 2010, surprised everyone (4)": where a source appeared. */
  private static boolean isPlaced(String text) {
    return PLACED.isIn(text) && TrialName.isCited(text);
  }

  private static boolean isTest(Reading reading) {
    return !reading.interventions().isEmpty()
        && !reading.conditions().isEmpty()
        && Few.any(reading.tokens(), token -> isTold(token.lower()));
  }

  private static boolean isTold(String word) {
    return word.equals("found") || word.length() > 4 && word.endsWith("ed");
  }
}
