package org.probatum.evidence;

/** How much of a source was read for its record. */
public enum ReadDepth {
  TITLE("title"),
  ABSTRACT("abstract"),
  FULL_TEXT("full text"),
  REGISTRY("registry entry");

  private final String words;

  ReadDepth(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
