package org.probatum.evidence;

import org.probatum.claim.NumberRole;
import org.probatum.text.LiteralNumber;
import org.probatum.text.Scan;

/**
 * What one arm showed.
 *
 * @param arm name of the arm, as in {@link Study#arms}
 * @param value the value as printed
 * @param unit {@code %}, {@code points}, {@code days} …
 * @param deviation standard deviation of a mean, in the same unit; null where none is told
 */
public record ArmValue(String arm, LiteralNumber value, String unit, LiteralNumber deviation) {

  private static final Scan PEOPLE =
      Scan.of(
          "(?i)\\b(?:people|persons|patients|participants|events|women|men|children|infants|cases|deaths|cancers)\\b|^of \\d");

  public ArmValue {
    if (deviation != null && deviation.value().signum() < 0) {
      throw new IllegalArgumentException("deviation (" + deviation + ") must be at least 0");
    }
  }

  /** A value of which no standard deviation is told. */
  public ArmValue(String arm, LiteralNumber value, String unit) {
    this(arm, value, unit, null);
  }

  /** "4.1% (SD 0.9)". */
  public String printed() {
    return withUnit() + (deviation == null ? "" : " (SD " + deviation.literal() + ")");
  }

  /** "4.1%", "3 points". */
  public String withUnit() {
    return value.literal() + (unit.isEmpty() || unit.equals("%") ? unit : " " + unit);
  }

  /** Whether its unit is what a number of this role counts: people, events over time, per cent. */
  public boolean isToldAs(NumberRole role) {
    return switch (role) {
      case EVENTS -> PEOPLE.isIn(unit) && !unit.contains("per ");
      case RATE -> unit.contains("per ");
      default -> unit.equals("%") || unit.startsWith("% per ");
    };
  }
}
