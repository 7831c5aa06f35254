package org.probatum.claim;

import org.probatum.text.Span;
import org.probatum.text.Term;

/** Whether a negation or a hedge governs a phrase of a sentence. */
final class Negation {

  private static final int REACH = 5;

  private Negation() {}

  /** A negation up to five words in front, with no other clause between. */
  static boolean governs(Reading reading, Span phrase) {
    for (Term cue : reading.cues()) {
      if (cue.concept().equals("NEGATION") && isInFront(reading, cue.span(), phrase)) {
        return !isNotOnly(reading, cue) && !isChoice(reading, cue, phrase);
      }
    }
    return false;
  }

  /** "Not only did it help" denies nothing. */
  private static boolean isNotOnly(Reading reading, Term cue) {
    String behind = reading.text().substring(cue.span().end()).stripLeading();
    return behind.startsWith("only")
        || behind.startsWith("just")
        || behind.startsWith("limited to");
  }

  /** "A tablet rather than another drug halved it": of two treatments one is told of. */
  private static boolean isChoice(Reading reading, Term cue, Span phrase) {
    return cue.text().equalsIgnoreCase("rather than")
        && reading.distance(cue.span().end(), phrase.start()) > 0;
  }

  static boolean isInFront(Reading reading, Span governor, Span phrase) {
    if (governor.end() > phrase.start()) {
      return false;
    }
    String between = reading.text().substring(governor.end(), phrase.start());
    return between.indexOf(';') < 0
        && between.indexOf(',') < 0
        && !between.contains(" but ")
        && reading.distance(governor.end(), phrase.start()) <= REACH;
  }
}
