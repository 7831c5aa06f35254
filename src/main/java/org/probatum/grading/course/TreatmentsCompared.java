package org.probatum.grading.course;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.probatum.claim.Claim;
import org.probatum.claim.Direction;
import org.probatum.evidence.EffectDirection;
import org.probatum.evidence.Link;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.Study;
import org.probatum.grading.CoursePair;
import org.probatum.grading.CoursePair.Course;
import org.probatum.text.Few;
import org.probatum.text.Scan;

/**
 * "One drug did more than another" of a source that tells of each how it went beside nothing or a
 * placebo: "symptoms with a drug".
 */
final class TreatmentsCompared {

  /** "It eased pain less than the other did": a benefit, and the smaller one. */
  private static final Scan LESS =
      Scan.of(
          "\\bless (?:(?:well|effective(?:ly)?|efficacious|helpful|potent|strongly|beneficial|useful) |(?:with|for|in) (?:[\\p{L}-]+ ){1,4})?than (?!\\d)");

  private TreatmentsCompared() {}

  /** Empty where the claim compares no two such results, or the record leaves open how they lie. */
  static Optional<CoursePair> of(Claim claim, Link link) {
    Set<String> held = claim.pico().comparatorConcepts();
    Direction direction = claim.direction();
    if (held.isEmpty() || direction != Direction.BENEFIT && direction != Direction.HARM) {
      return Optional.empty();
    }
    Outcome other = named(held, claim, link.study());
    Outcome own = subject(claim, link.study());
    if (own == null || other == null || own.equals(other) || !areAlike(own, other)) {
      return Optional.empty();
    }
    boolean helps = own.direction() == EffectDirection.FAVOURS_INTERVENTION;
    int more = size(own).compareTo(size(other));
    boolean better = direction == Direction.BENEFIT != LESS.isIn(claim.text());
    Course told = better == helps ? Course.HIGHER : Course.LOWER;
    String words =
        (better ? "better" : "worse") + " than with " + held.iterator().next().replace('-', ' ');
    return more == 0
        ? Optional.empty()
        : Optional.of(
            new CoursePair(
                link,
                own.name(),
                told,
                words,
                more > 0 ? Course.HIGHER : Course.LOWER,
                printed(own) + " against " + printed(other)));
  }

  /** "Pills with a hormone" are told apart by the last word for a treatment. */
  private static Outcome subject(Claim claim, Study study) {
    Outcome subject = null;
    for (String concept : claim.pico().interventionConcepts()) {
      Outcome named = named(Set.of(concept), claim, study);
      subject = named == null ? subject : named;
    }
    return subject;
  }

  /**
   * The one result of an outcome told that bears the name of one of these; null where none does.
   */
  private static Outcome named(Set<String> concepts, Claim claim, Study study) {
    List<Outcome> named =
        Few.where(
            study.outcomes(),
            each ->
                each.hasEffect()
                    && each.showsDifference()
                    && each.isAboutAny(claim.pico().outcomeConcepts())
                    && each.isNamedAfter(concepts));
    return named.size() == 1 ? named.get(0) : null;
  }

  private static boolean areAlike(Outcome one, Outcome other) {
    return one.direction() == other.direction()
        && one.effect().measure() == other.effect().measure()
        && one.effect().estimate().value().signum() == other.effect().estimate().value().signum();
  }

  /** How far it lies from no effect. */
  private static BigDecimal size(Outcome outcome) {
    BigDecimal none = outcome.effect().measure().isRatio() ? BigDecimal.ONE : BigDecimal.ZERO;
    return outcome.effect().estimate().value().subtract(none).abs();
  }

  private static String printed(Outcome outcome) {
    return outcome.effect().printed() + " (" + outcome.name() + ")";
  }
}
