package org.probatum.article.html;

import java.util.Locale;
import org.probatum.article.Article;
import org.probatum.article.ArticleReader;
import org.probatum.article.Document;
import org.probatum.article.UnreadableArticle;

/**
 * Reads web pages, saved as one file ({@code .html}, {@code .htm}) or with their parts in an
 * archive ({@code .mhtml}). Nothing that a page points to is fetched.
 */
public final class HtmlReader implements ArticleReader {

  /** Bytes; an archive holds the pictures of its page too. */
  private static final int LARGEST = 64_000_000;

  @Override
  public boolean recognises(Document document) {
    return Signature.isPage(document.bytes()) || Signature.isArchive(document.bytes());
  }

  @Override
  public Article read(Document document) throws UnreadableArticle {
    int size = document.bytes().length;
    if (size > LARGEST) {
      throw new UnreadableArticle(
          String.format(
              Locale.ROOT,
              "the page holds %,d bytes, more than the %,d that are read",
              size,
              LARGEST),
          "Save the page without its pictures.");
    }
    Archive.Page page =
        Signature.isArchive(document.bytes())
            ? Archive.page(document.bytes())
            : new Archive.Page(document.bytes(), "");
    return PageReader.read(document.name(), PageText.of(page));
  }
}
