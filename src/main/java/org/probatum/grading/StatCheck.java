package org.probatum.grading;

import java.util.List;
import java.util.stream.Collectors;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.text.Few;

/**
 * A relation between numbers that one sentence prints, recomputed.
 *
 * @param claim the claim; null until it is told which one prints the numbers
 * @param kind which relation
 * @param numbers the numbers, in order
 * @param holds whether some unrounded values satisfy it
 * @param recomputed what it should be, as a value or range
 * @param formula the relation in words
 * @param off how far a printed percentage lies from the recomputed one, in points; else 0
 */
public record StatCheck(
    Claim claim,
    Kind kind,
    List<ClaimNumber> numbers,
    boolean holds,
    String recomputed,
    String formula,
    double off) {

  /** The same as a check of a claim. */
  public StatCheck of(Claim one) {
    return new StatCheck(one, kind, numbers, holds, recomputed, formula, off);
  }

  public String claimId() {
    return claim.id();
  }

  /**
   * Whether a percentage is off by less than one of its last digit: cut off, or rounded wrongly.
   */
  public boolean isSlipOfRounding() {
    return Few.any(
        numbers,
        each -> each.role() == NumberRole.PERCENT && off < Math.pow(10, -each.number().decimals()));
  }

  /** The figures as a reader sees them. */
  public String printed() {
    return numbers.stream().map(ClaimNumber::printed).collect(Collectors.joining(", "));
  }

  /** Which relation was recomputed. */
  public enum Kind {
    PERCENT_OF_COUNT,
    ESTIMATE_IN_INTERVAL,
    INTERVAL_ORDER,
    INTERVAL_SYMMETRY,
    P_FROM_INTERVAL,
    P_AGAINST_INTERVAL,
    P_POSSIBLE,
    P_FROM_STATISTIC,
    ARMS_SUM,
    EFFECT_FROM_COUNTS,
    NUMBER_NEEDED_TO_TREAT,
    CHANGE_OF_RATIO,
    SIGNIFICANCE
  }
}
