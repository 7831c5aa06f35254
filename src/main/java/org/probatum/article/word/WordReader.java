package org.probatum.article.word;

import org.probatum.article.Article;
import org.probatum.article.ArticleReader;
import org.probatum.article.Document;
import org.probatum.article.UnreadableArticle;

/**
 * Reads Word documents ({@code .docx}, {@code .docm}), as their text stands once every tracked
 * change is accepted. Comments, headers, footers, hidden text, tables of contents, pictures and
 * macros are left out.
 *
 * <p>The places of its source map are paths that count from 1 in the order of the document:
 *
 * <pre>
 * paragraph 7, run 2
 * table 1, row 2, cell 3, paragraph 1, run 1
 * footnote 2, paragraph 1, run 3
 * text box 1, paragraph 2, run 1
 * </pre>
 *
 * <p>A paragraph is counted in what directly holds it (body, cell, note or text box); content
 * controls and the like do not hold, they are looked through. A run is any {@code w:r} of its
 * paragraph, deleted ones counted. The pieces of one run are in order and hold all its characters
 * but soft hyphens; digits may be raised.
 */
public final class WordReader implements ArticleReader {

  private static final String ZIP = "PK";
  private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

  /** Also archives and old files that are no Word documents: they are refused by name. */
  @Override
  public boolean recognises(Document document) {
    return document.startsWith(ZIP + "\u0003\u0004")
        || document.startsWith(ZIP + "\u0005\u0006")
        || document.startsWith(COMPOUND);
  }

  @Override
  public Article read(Document document) throws UnreadableArticle {
    if (document.startsWith(COMPOUND)) {
      throw Refusal.compound(document.bytes());
    }
    return WordDocument.read(document);
  }
}
