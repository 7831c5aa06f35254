package org.probatum.claim;

import java.util.Map;
import org.probatum.text.LiteralNumber;
import org.probatum.text.Span;

/**
 * A number of a claim, bound to what it counts.
 *
 * @param claimId the claim
 * @param role what it stands for
 * @param number value and literal text
 * @param span where it stands, unit included
 * @param unit {@code %}, {@code mg/kg}, {@code weeks} …; empty where it has none
 * @param arm words that name the arm it belongs to, concept of the intervention; empty if unbound
 * @param outcome concept of the outcome it measures; empty if unbound
 * @param towards for what may be a change: LOWER, HIGHER or UNSTATED as told
 * @param timepoint when it was measured, as told; empty where it is not
 */
public record ClaimNumber(
    String claimId,
    NumberRole role,
    LiteralNumber number,
    Span span,
    String unit,
    String arm,
    String outcome,
    Towards towards,
    String timepoint) {

  /** Units are read in small letters; these have capitals. */
  private static final Map<String, String> SPELLED =
      Map.of("iu", "IU", "mmhg", "mmHg", "kpa", "kPa", "mmol/l", "mmol/L");

  /** Which way a change is told. */
  public enum Towards {
    LOWER,
    HIGHER,
    UNSTATED
  }

  /** The same number of a claim. */
  ClaimNumber of(String claim) {
    return new ClaimNumber(claim, role, number, span, unit, arm, outcome, towards, timepoint);
  }

  /** Whether it tells by how much something rose or fell, in a unit that no role stands for. */
  public boolean isChange() {
    return role == NumberRole.OTHER && towards != Towards.UNSTATED;
  }

  /** The number with its unit as a reader would write it. */
  public String printed() {
    if (role == NumberRole.P_VALUE) {
      return "p value " + number.literal();
    }
    if (unit.isEmpty() || unit.equals("%")) {
      return number.literal() + unit;
    }
    return number.literal()
        + (role == NumberRole.RISK_DIFFERENCE && unit.equals("percent")
            ? " percentage points"
            : " " + SPELLED.getOrDefault(unit, unit));
  }
}
