package org.probatum.grading.number;

import java.math.BigDecimal;
import java.util.Locale;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimNumber;
import org.probatum.text.LiteralNumber;
import org.probatum.text.Scan;

/**
 * "Almost 60%" where the source has 58.1%: rounded, and told to be. The word is looked for in the
 * twenty characters ahead of the number.
 */
public final class Approximation {

  private static final int REACH = 20;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final Scan BELOW =
      Scan.of("\\b(?:almost|nearly|close to|just under|up to)\\s+(?:an? )?$");
  private static final Scan ABOVE =
      Scan.of("\\b(?:just over|more than|over|at least)\\s+(?:an? )?$");
  private static final Scan AROUND =
      Scan.of("\\b(?:about|around|roughly|approximately|some|circa)\\s+(?:an? )?$");

  private final BigDecimal most;

  /**
   * @param most what a number told as rounded may be off by, as a share of the source's value
   */
  Approximation(BigDecimal most) {
    this.most = most;
  }

  /** The same of a count of people; room as in the constructor. */
  public static boolean isOfCount(Claim claim, ClaimNumber number, Integer count, double room) {
    return new Approximation(BigDecimal.valueOf(room))
        .holds(claim, number, LiteralNumber.of(count.toString()));
  }

  /** Whether the claim tells its number as rounded, and the source's is what it was made from. */
  boolean holds(Claim claim, ClaimNumber number, LiteralNumber other) {
    BigDecimal off = number.number().value().subtract(other.value());
    int start = number.span().start() - claim.span().start();
    return isNear(off, number.number().value(), other.value())
        && start > 0
        && start <= claim.text().length()
        && isTold(claim.text().substring(Math.max(0, start - REACH), start), off.signum());
  }

  private static boolean isTold(String ahead, int sign) {
    String words = ahead.toLowerCase(Locale.ROOT);
    return AROUND.isIn(words) || sign > 0 && BELOW.isIn(words) || sign < 0 && ABOVE.isIn(words);
  }

  /** Off by at most half a unit of its last digit that is no nought, and by little. */
  private boolean isNear(BigDecimal off, BigDecimal told, BigDecimal other) {
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-told.stripTrailingZeros().scale());
    return off.abs().compareTo(unit.multiply(HALF)) <= 0
        && off.abs().compareTo(other.abs().multiply(most)) <= 0;
  }
}
