package org.probatum.evidence.json;

/** What a treatment was held against. */
public record ComparatorEntry(String type, String detail) {}
