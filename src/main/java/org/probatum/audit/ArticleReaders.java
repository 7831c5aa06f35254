package org.probatum.audit;

import java.util.Locale;
import org.probatum.article.Article;
import org.probatum.article.Decoder;
import org.probatum.article.Limits;
import org.probatum.article.UnreadableArticle;
import org.probatum.article.markdown.MarkdownReader;
import org.probatum.article.plain.PlainReader;

/** Chooses the reader for a file. */
final class ArticleReaders {

  private ArticleReaders() {}

  static Article read(Source source) throws UnreadableArticle {
    if (source.bytes().length == 0) {
      throw new UnreadableArticle("the file is empty", "Give a file with the text of an article.");
    }
    String text = Decoder.decode(source.bytes());
    Limits.check(text);
    Article article =
        isMarkdown(source.name(), text)
            ? MarkdownReader.read(source.name(), text)
            : PlainReader.read(source.name(), text);
    Limits.check(article);
    return article;
  }

  private static boolean isMarkdown(String name, String text) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md")
        || lower.endsWith(".markdown")
        || !lower.endsWith(".txt")
            && text.lines().limit(50).anyMatch(line -> line.matches("#{1,3} \\S.*"));
  }
}
