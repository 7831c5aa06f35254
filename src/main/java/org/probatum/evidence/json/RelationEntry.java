package org.probatum.evidence.json;

/** How a work stands to another. */
public record RelationEntry(String kind, String key) {}
