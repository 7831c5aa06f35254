package org.probatum.evidence;

import java.util.regex.Pattern;
import org.probatum.claim.NumberRole;
import org.probatum.text.LiteralNumber;

/**
 * What one arm showed.
 *
 * @param arm name of the arm, as in {@link Study#arms}
 * @param value the value as printed
 * @param unit {@code %}, {@code points}, {@code days} …
 */
public record ArmValue(String arm, LiteralNumber value, String unit) {

  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?i)\\b(?:people|persons|patients|participants|events|women|men|children|infants|cases|deaths)\\b");

  /** Whether its unit is what a number of this role counts: people, events over time, per cent. */
  public boolean isToldAs(NumberRole role) {
    return switch (role) {
      case EVENTS -> PEOPLE.matcher(unit).find() && !unit.contains("per ");
      case RATE -> unit.contains("per ");
      default -> unit.equals("%");
    };
  }
}
