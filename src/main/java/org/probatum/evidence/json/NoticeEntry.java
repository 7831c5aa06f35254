package org.probatum.evidence.json;

/** What a publisher said of a work afterwards. */
public record NoticeEntry(String kind, String date, String doi) {}
