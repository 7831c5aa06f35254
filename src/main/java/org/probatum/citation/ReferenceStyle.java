package org.probatum.citation;

/** The style an entry is written in, as far as its shape tells. */
public enum ReferenceStyle {
  APA,
  VANCOUVER,
  OTHER
}
