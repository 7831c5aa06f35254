package org.probatum.claim;

import org.probatum.text.Scan;
import org.probatum.text.Span;
import org.probatum.text.Term;

/** Whether a negation or a hedge governs a phrase of a sentence. */
final class Negation {

  private static final int REACH = 5;

  /** "Neither the lower nor the higher dose of the drug prevented it": up to the verb. */
  private static final int REACH_OF_NEITHER = 12;

  /** "A benefit overall was not shown", "thinning of the skin has never been seen". */
  private static final Scan NOT_SHOWN =
      Scan.of(
          "(?:\\s+(?!but\\b|and\\b|yet\\b|that\\b|which\\b)[\\p{L}-]+){0,4}?\\s+(?:is|are|was|were|has|have|had|could|can)"
              + "(?:\\s+not|\\s+never|n['\u2019]t)\\s+(?:\\p{L}+ly\\s+)?(?:be(?:en)?\\s+)?(?:\\p{L}+ly\\s+)?"
              + "(?:shown|demonstrated|found|proved|proven|established|confirmed|seen|observed|detected|apparent|evident)\\b"
              + "(?!\\s+(?:in|with|on|among)\\s+(?:the\\s+)?(?:placebo|control|sham|comparison|untreated))");

  private Negation() {}

  /**
   * A negation up to five words in front, with no other clause between, or a verb behind that says
   * that it was not shown.
   */
  static boolean governs(Reading reading, Span phrase) {
    for (Term cue : reading.cues()) {
      if (cue.concept().equals("NEGATION") && isNegated(reading, cue, phrase)) {
        return !isNotOnly(reading, cue) && !isChoice(reading, cue, phrase);
      }
    }
    return isNotShown(reading.text(), phrase);
  }

  private static boolean isNotShown(String text, Span phrase) {
    return (text.contains("not ")
            || text.contains("never ")
            || text.contains("n't ")
            || text.contains("n\u2019t "))
        && NOT_SHOWN.opens(text, phrase.end());
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

  private static boolean isNegated(Reading reading, Term cue, Span phrase) {
    boolean neither = cue.text().equalsIgnoreCase("neither") || cue.text().equalsIgnoreCase("nor");
    return isInFront(reading, cue.span(), phrase, neither ? REACH_OF_NEITHER : REACH);
  }

  static boolean isInFront(Reading reading, Span governor, Span phrase) {
    return isInFront(reading, governor, phrase, REACH);
  }

  private static boolean isInFront(Reading reading, Span governor, Span phrase, int reach) {
    if (governor.end() > phrase.start()) {
      return false;
    }
    String between = reading.text().substring(governor.end(), phrase.start());
    return between.indexOf(';') < 0
        && between.indexOf(',') < 0
        && !between.contains(" but ")
        && reading.distance(governor.end(), phrase.start()) <= reach;
  }
}
