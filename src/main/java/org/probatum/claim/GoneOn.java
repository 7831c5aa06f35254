package org.probatum.claim;

import java.util.Collections;
import java.util.Set;
import org.probatum.text.Few;

/**
 * Tells whether a sentence that opens a study goes on about the one before: "the 2019 study" where
 * that appeared in 2019, "the study, a randomised trial", which says what it was.
 */
final class GoneOn {

  private GoneOn() {}

  /**
   * Whether it is the same study.
   *
   * @param before the study before; null where there is none
   * @param marks what the sentence points to that opened it
   */
  static boolean is(Reading reading, StudyOpening opening, StudyMention before, Set<String> marks) {
    return before != null
        && opening.journal() == null
        && opening.authors().isEmpty()
        && (opening.year() == null
            ? isContinuedAhead(reading, opening.words().start())
            : opening.year().equals(before.year()) && !isOfOthers(reading, marks));
  }

  private static boolean isContinuedAhead(Reading reading, int at) {
    return Few.any(
        reading.studies(),
        term ->
            term.concept().equals("CONTINUER")
                && term.kind().equals("STUDY")
                && term.span().end() <= at
                && term.span().start() == 0);
  }

  /** Whether the sentence points to other sources: two studies may be of one year. */
  private static boolean isOfOthers(Reading reading, Set<String> marks) {
    Set<String> own = marks.isEmpty() ? Set.of() : Markers.in(reading.text());
    return !own.isEmpty() && Collections.disjoint(own, marks);
  }
}
