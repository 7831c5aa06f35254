package org.probatum.evidence;

import org.probatum.text.LiteralNumber;

/**
 * What one arm showed.
 *
 * @param arm name of the arm, as in {@link Study#arms}
 * @param value the value as printed
 * @param unit {@code %}, {@code points}, {@code days} …
 */
public record ArmValue(String arm, LiteralNumber value, String unit) {}
