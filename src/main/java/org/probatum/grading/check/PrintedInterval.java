package org.probatum.grading.check;

import java.util.List;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.statistics.ConfidenceInterval;
import org.probatum.statistics.EffectScale;
import org.probatum.text.LiteralNumber;

/**
 * A confidence interval of a claim with what clearly belongs to it.
 *
 * @param estimate the estimate, or null
 * @param low lower limit
 * @param high upper limit
 * @param level confidence in percent
 * @param pValue the p value of the same comparison, or null
 */
record PrintedInterval(
    ClaimNumber estimate, ClaimNumber low, ClaimNumber high, double level, ClaimNumber pValue) {

  boolean hasEstimate() {
    return estimate != null;
  }

  /** Where the effect is nothing; null for shares and means, which test nothing. */
  EffectScale scale() {
    if (estimate == null) {
      return null;
    }
    if (estimate.role().isRatio()) {
      return EffectScale.RATIO;
    }
    boolean difference =
        estimate.role() == NumberRole.MEAN_DIFFERENCE
            || estimate.role() == NumberRole.RISK_DIFFERENCE;
    return difference ? EffectScale.DIFFERENCE : null;
  }

  /** Order of two negative limits is often turned round in print: "−0.5 to −4.1". */
  boolean isTurnedRound() {
    return low.number().value().signum() < 0
        && high.number().value().signum() < 0
        && low.number().value().compareTo(high.number().value()) > 0;
  }

  /** With its estimate; a fall may be told by its size, "a fall of 2.3 (−4.1 to −0.5)". */
  ConfidenceInterval interval() {
    ConfidenceInterval printed = with(estimate.number());
    ConfidenceInterval turned = with(estimate.number().negated());
    boolean signed = estimate.role().isRatio() || printed.containsEstimate();
    return !signed && turned.containsEstimate() ? turned : printed;
  }

  private ConfidenceInterval with(LiteralNumber value) {
    return new ConfidenceInterval(value, low.number(), high.number(), level);
  }

  List<ClaimNumber> limits() {
    return List.of(low, high);
  }

  List<ClaimNumber> numbers() {
    return List.of(estimate, low, high);
  }

  List<ClaimNumber> numbersWithP() {
    return List.of(estimate, low, high, pValue);
  }
}
