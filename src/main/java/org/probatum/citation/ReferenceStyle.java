package org.probatum.citation;

/** The way in which an entry of a reference list is written. */
public enum ReferenceStyle {
  APA("APA"),
  VANCOUVER("Vancouver"),
  OTHER("other");

  private final String words;

  ReferenceStyle(String words) {
    this.words = words;
  }

  /** The style as people call it. */
  public String words() {
    return words;
  }
}
