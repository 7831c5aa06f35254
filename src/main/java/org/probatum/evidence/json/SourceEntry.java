package org.probatum.evidence.json;

/** What was read for a record, and how much of it. */
public record SourceEntry(String id, String address, String depth) {}
