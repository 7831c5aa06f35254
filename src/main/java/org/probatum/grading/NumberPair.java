package org.probatum.grading;

import java.util.Collection;
import java.util.stream.Collectors;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.Link;

/**
 * A number of a claim beside a number of the source that the claim leans on. Arithmetic proposes
 * the relation; rules decide what it means.
 *
 * @param link the claim and its source
 * @param number the claim's number
 * @param outcome name of the source's outcome
 * @param arm name of the source's arm; empty for an effect between arms
 * @param printed the source's number as a reader would write it
 * @param sameOutcome whether both measure the same outcome, as far as told
 * @param sameArm whether both belong to the same arm, as far as told
 * @param sameMeasure whether both are of one kind: percent of an arm, hazard ratio …
 * @param relation how the values stand to each other
 * @param identified whether the text tells that it is this result by more than a word for the
 *     outcome: by the interval beside the number, or by the outcome's whole name
 */
public record NumberPair(
    Link link,
    ClaimNumber number,
    String outcome,
    String arm,
    String printed,
    boolean sameOutcome,
    boolean sameArm,
    boolean sameMeasure,
    Relation relation,
    boolean identified) {

  /** How two values stand to each other, rounding allowed for. */
  public enum Relation {
    EQUAL,
    /** Equal once the more precise one is rounded. */
    ROUNDED,
    DIFFERENT,
    /** Together 100. */
    COMPLEMENT,
    /** The claim's percent is 100 × (1 − ratio). */
    REDUCTION_OF_RATIO,
    /** The claim's factor is what the shares of two groups make, "4.5 times as likely". */
    RATIO_OF_SHARES,
    /** The claim's percent is 100 × ratio: the complement of the reduction. */
    PERCENT_OF_RATIO,
    /** The claim's percent, told as a share of people, is a relative or standardised effect. */
    SHARE_OF_EFFECT,
    /** The claim's percentage points are 100 × (1 − ratio): a relative effect told as absolute. */
    POINTS_OF_RATIO,
    /** The same size as a loss where the source has a gain, or the other way round. */
    OPPOSITE,
    /** The claim's percent is the difference of two shares: points told as a relative change. */
    PERCENT_OF_POINTS,
    /** The chance that a result is right is the source's sensitivity or specificity. */
    CHANCE_OF_ACCURACY,
    /**
     * Ten times or a tenth; for a dose also another power of ten, for it and for a length of time
     * another unit.
     */
    TENFOLD
  }

  public Claim claim() {
    return link.claim();
  }

  public String claimId() {
    return link.claimId();
  }

  public String studyId() {
    return link.study().id();
  }

  /** Whether both numbers tell the same thing, as far as told. */
  public boolean isComparable() {
    return sameOutcome && sameArm && sameMeasure;
  }

  /** Whether the text ties its number to an outcome and, for a number of one arm, to the arm. */
  public boolean isBound() {
    return !isDose()
        && (identified || !number.outcome().isEmpty())
        && (arm.isEmpty() || !number.arm().isEmpty());
  }

  /**
   * Whether it is bound, or set against that of another group without a word for either, or told
   * with the interval of the result.
   */
  public boolean isTied() {
    return isBound()
        || identified
            && !arm.isEmpty()
            && (SharesTold.areOfOneRatio(claim(), number)
                || SharesTold.areOfGroups(claim(), number))
        || !number.outcome().isEmpty() && !arm.isEmpty() && SharesTold.isOne(claim(), number);
  }

  /** Whether it tells how much was given, or for how long at a time; no length of a group's. */
  public boolean isDose() {
    return number.role() == NumberRole.DOSE
        || number.role() == NumberRole.DURATION && arm.isEmpty();
  }

  /** Study, outcome and arm of the source's number, for order. */
  public String slot() {
    return studyId() + " " + outcome + " " + arm;
  }

  /**
   * What a number measures: as the source names it where only that tells, or where the text has no
   * such word, else as the text does.
   */
  public static String outcome(ClaimNumber number, Collection<?> pairs) {
    String told = number.outcome().replace('-', ' ');
    return pairs.stream()
        .map(NumberPair.class::cast)
        .filter(each -> each.identified || !told.isEmpty() && !each.claim().namesAll(told))
        .map(NumberPair::outcome)
        .sorted()
        .findFirst()
        .orElse(told);
  }

  /** The source's numbers in words: "48.2% (drug) or 44% (drug)". */
  public static String printed(Collection<?> pairs) {
    return pairs.stream()
        .map(NumberPair.class::cast)
        .map(NumberPair::printed)
        .distinct()
        .sorted()
        .collect(Collectors.joining(" or "));
  }

  public boolean isEqual() {
    return relation == Relation.EQUAL
        || relation == Relation.ROUNDED
        || relation == Relation.RATIO_OF_SHARES;
  }
}
