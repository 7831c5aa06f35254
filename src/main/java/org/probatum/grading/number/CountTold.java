package org.probatum.grading.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.probatum.claim.ClaimNumber;
import org.probatum.claim.NumberRole;
import org.probatum.evidence.Arm;
import org.probatum.evidence.ArmValue;
import org.probatum.evidence.Outcome;
import org.probatum.evidence.Study;
import org.probatum.text.Few;

/** "In 9% of the patients" of nine people out of 43. */
final class CountTold {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private CountTold() {}

  /** Whether a percent is the number of people of a group, and not their share. */
  static boolean is(ClaimNumber number, ArmValue value, Outcome outcome, Study study) {
    if (number.role() != NumberRole.PERCENT
        || number.outcome().isEmpty()
        || !outcome.isAbout(number.outcome())
        || !value.isToldAs(NumberRole.EVENTS)
        || number.number().value().compareTo(value.value().value()) != 0) {
      return false;
    }
    Arm arm = Few.first(study.arms(), each -> each.name().equals(value.arm()));
    return arm != null
        && arm.participants() != null
        && arm.participants() > 0
        && share(value, arm).subtract(number.number().value()).abs().compareTo(BigDecimal.ONE) > 0;
  }

  private static BigDecimal share(ArmValue value, Arm arm) {
    return value
        .value()
        .value()
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(arm.participants()), 1, RoundingMode.HALF_UP);
  }
}
