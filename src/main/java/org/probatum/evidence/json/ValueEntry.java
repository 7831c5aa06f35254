package org.probatum.evidence.json;

/** What one arm showed; the standard deviation of a mean is in the unit of the value. */
public record ValueEntry(
    String arm, @Literal String value, String unit, @Literal String deviation) {}
