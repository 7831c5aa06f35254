package org.probatum.article;

/** What a section is for. */
public enum SectionRole {
  TITLE,
  SUMMARY,
  BODY,
  CONCLUSION,
  DISCLOSURE,
  REFERENCES;

  /** Where an article says what a reader takes away. */
  public boolean isTakeAway() {
    return this == TITLE || this == SUMMARY || this == CONCLUSION;
  }
}
