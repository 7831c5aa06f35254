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

  /** "It was run at four sites and reported in The Lancet in 2023": the study told before. */
  private static final Scan PRINTED =
      Scan.of(
          "^(?:It|This|That|The (?:trial|study|review|meta-analysis|cohort|survey)|(?:Its|The|Their) (?:first |main )?(?:results?|findings?)) "
              + "(?:was|were|came|appeared)\\b[^.;]*\\b(?:published|printed|reported|appeared|came out) in\\b"
              + "|^(?:It|(?:Its|The|Their) (?:results?|findings?)) appeared in\\b");

  private JournalOpening() {}

  /** A study with the journal and the year that a sentence about it tells. */
  static StudyMention placed(Reading reading, StudyMention study) {
    String text = reading.text();
    String journal = PRINTED.isIn(text) ? JournalName.in(text) : null;
    return journal == null ? study : study.printed(journal, StudyOpening.year(text));
  }

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
