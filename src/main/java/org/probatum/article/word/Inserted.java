package org.probatum.article.word;

import java.util.List;
import java.util.Optional;
import org.probatum.article.Article;
import org.probatum.article.Document;
import org.probatum.article.UnreadableArticle;
import org.probatum.article.html.HtmlReader;

/**
 * Files of other formats that a Word document takes in whole ({@code altChunk}). Programs that make
 * Word documents out of web pages put the page there and nothing beside it; that page is read.
 */
final class Inserted {

  private static final HtmlReader PAGES = new HtmlReader();

  private final List<Document> files;

  Inserted(List<Document> files) {
    this.files = List.copyOf(files);
  }

  /** The article in the first file, if it is a page. */
  Optional<Article> article(String name) throws UnreadableArticle {
    if (files.isEmpty() || !PAGES.recognises(files.get(0))) {
      return Optional.empty();
    }
    Article page = PAGES.read(new Document(name, files.get(0).bytes()));
    return Optional.of(leftOut(page, files.size() - 1));
  }

  /** An article of the document's own text, with what was left out. */
  Article beside(Article own) {
    return leftOut(own, files.size());
  }

  private static Article leftOut(Article article, int count) {
    return count == 0
        ? article
        : article.noting(
            "Left out: files of other formats that the document takes in (" + count + ")");
  }
}
