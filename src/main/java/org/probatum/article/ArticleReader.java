package org.probatum.article;

/** Makes an article of the documents of one format. Shared between threads, keeps no state. */
public interface ArticleReader {

  /** Whether a document is of this format, told by its content, not by its name. */
  boolean recognises(Document document);

  /**
   * Reads a document that is of this format.
   *
   * @throws UnreadableArticle if it is broken, encrypted, too large or has no text
   */
  Article read(Document document) throws UnreadableArticle;
}
