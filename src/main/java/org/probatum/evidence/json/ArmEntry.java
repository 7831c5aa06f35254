package org.probatum.evidence.json;

/** A group of a study. */
public record ArmEntry(String name, String role, Integer participants) {}
