package org.probatum.evidence.json;

/** What one arm showed. */
public record ValueEntry(String arm, @Literal String value, String unit) {}
