package org.probatum.claim;

import org.probatum.claim.NotClaim.Reason;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Term;

/** Tells the sentences that assert nothing. */
final class NotClaimReader {

  private static final int SHORTEST = 3;

  /** Words that a line of author and date may have. */
  private static final int BYLINE = 20;

  /** "Q. I heard that it causes …": what a reader asks, in one sentence or several. */
  private static final Scan ASKED = Scan.of("Q(?:uestion)?[.:]\\s");

  /** "- you have severe asthma": an item of a list that begins "Do not take it if". */
  private static final Scan CONDITION =
      Scan.of("(?:[-\u2022*]\\s*)?you(?:\u2019ve|'ve|r| are| have| had| take)\\b");

  private static final Scan SUBJECT =
      Scan.of(
          "(?i)(?:an? |the )?(?:[\\w-]+ ){0,3}?(?:effects?|comparison|efficacy|effectiveness|prevention|treatment|management|use|role|impact"
              + "|influence|safety|evaluation|assessment|reduction|trial|study|review|analysis)(?: and [\\w-]+)? of\\b");
  private static final Scan FINITE = Scan.of("(?i)(?!effects|benefits|harms)\\w+(?:s|ed)\\b.*");

  private NotClaimReader() {}

  /** The reason, or null where the sentence asserts something. */
  static Reason reason(Reading reading) {
    String text = reading.text().strip();
    if (ASKED.opens(text)
        || text.endsWith("?")
        || text.endsWith("?\"")
        || text.endsWith("?\u201d")) {
      return Reason.QUESTION;
    }
    if (reading.sentence().isTitle()
        && (!tellsEffect(reading) || isPurpose(reading) || isSubject(reading))) {
      return Reason.TITLE;
    }
    if (reading.tokens().size() < SHORTEST || CONDITION.opens(text)) {
      return Reason.FRAGMENT;
    }
    if (reading.tokens().size() <= BYLINE && Byline.opens(text) && !tellsEffect(reading)) {
      return Reason.DISCLOSURE;
    }
    if (Aim.isToldIn(reading)) {
      return Reason.AIM;
    }
    if (Need.isToldIn(reading)) {
      return Reason.NEED;
    }
    for (Term term : reading.notClaims()) {
      Reason reason = Reason.valueOf(term.concept());
      if (isWhole(reason) || !tellsEffect(reading)) {
        return reason;
      }
    }
    return isFragment(reading) ? Reason.FRAGMENT : null;
  }

  /** Hope, disclosures and addresses stay so whatever else the sentence names. */
  private static boolean isWhole(Reason reason) {
    return reason == Reason.HOPE || reason == Reason.DISCLOSURE || reason == Reason.ADDRESS;
  }

  private static boolean tellsEffect(Reading reading) {
    return !Effect.in(reading).isEmpty()
        && (!reading.outcomes().isEmpty() || !reading.conditions().isEmpty());
  }

  /** "Two drugs to stop smoking": what for, not that they do. */
  private static boolean isPurpose(Reading reading) {
    return Few.all(
        Effect.in(reading),
        effect ->
            reading.before(
                effect.verb().span().start(), 1, word -> word.equals("to") || word.equals("for")));
  }

  /** "Prevention of infection by immunoglobulins": what it is about, not that it is so. */
  private static boolean isSubject(Reading reading) {
    return SUBJECT.opens(reading.text())
        && Few.none(Effect.in(reading), effect -> FINITE.isAll(effect.verb().text()));
  }

  private static boolean isFragment(Reading reading) {
    String text = reading.text();
    char last = text.charAt(text.length() - 1);
    boolean open = Character.isLetterOrDigit(last) || last == ':';
    return open
        && reading.verbs().isEmpty()
        && reading.cues().isEmpty()
        && reading.tokens().size() < 8;
  }
}
