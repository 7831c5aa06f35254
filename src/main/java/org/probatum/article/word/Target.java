package org.probatum.article.word;

/** What a callout leads to, as the document tells it. */
sealed interface Target {

  /** A named place in the document. */
  record Bookmark(String name) implements Target {}

  /** A footnote or endnote, by its key. */
  record Note(String key) implements Target {}

  /**
   * A work, as a reference manager keeps it behind the callout; fields may be empty.
   *
   * @param title title of the work
   * @param doi its DOI
   * @param author family name of the first author, or name of the body
   * @param year year of publication
   */
  record Work(String title, String doi, String author, String year) implements Target {}
}
