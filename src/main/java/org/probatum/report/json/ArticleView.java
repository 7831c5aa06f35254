package org.probatum.report.json;

import java.util.List;
import org.probatum.article.Article;
import org.probatum.audit.Audit;

/**
 * The article; {@code characters} counts UTF-16 units, as every offset of the report does, and
 * {@code notes} tell how the document was read.
 */
public record ArticleView(
    String name,
    String title,
    List<String> authors,
    String date,
    String language,
    int characters,
    List<String> notes,
    String hash) {

  static ArticleView of(Audit audit) {
    Article article = audit.article();
    return new ArticleView(
        article.name(),
        article.title(),
        article.metadata().authors(),
        article.metadata().date(),
        article.metadata().language(),
        article.text().length(),
        article.metadata().notes(),
        audit.stamp().articleHash());
  }
}
