package org.probatum.audit;

import java.util.List;
import java.util.Locale;
import org.probatum.article.Article;
import org.probatum.article.ArticleReader;
import org.probatum.article.Decoder;
import org.probatum.article.Document;
import org.probatum.article.Limits;
import org.probatum.article.UnreadableArticle;
import org.probatum.article.html.HtmlReader;
import org.probatum.article.jats.JatsReader;
import org.probatum.article.markdown.MarkdownReader;
import org.probatum.article.pdf.PdfReader;
import org.probatum.article.plain.PlainReader;
import org.probatum.article.word.WordReader;

/** Chooses the reader for a file. */
final class ArticleReaders {

  /** Formats that are told by their content; what none of them recognises is read as text. */
  private static final List<ArticleReader> DOCUMENTS =
      List.of(new PdfReader(), new JatsReader(), new HtmlReader(), new WordReader());

  private ArticleReaders() {}

  static Article read(Source source) throws UnreadableArticle {
    if (source.bytes().length == 0) {
      throw new UnreadableArticle("the file is empty", "Give a file with the text of an article.");
    }
    Article article = read(source.document());
    Limits.check(article);
    return article;
  }

  private static Article read(Document document) throws UnreadableArticle {
    for (ArticleReader reader : DOCUMENTS) {
      if (reader.recognises(document)) {
        Article article = reader.read(document);
        Limits.check(article.text());
        return article;
      }
    }
    String text = Decoder.decode(document.bytes());
    Limits.check(text);
    return isMarkdown(document.name(), text)
        ? MarkdownReader.read(document, text)
        : PlainReader.read(document.name(), text);
  }

  private static boolean isMarkdown(String name, String text) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md")
        || lower.endsWith(".markdown")
        || !lower.endsWith(".txt")
            && text.lines().limit(50).anyMatch(line -> line.matches("#{1,3} \\S.*"));
  }
}
