package org.probatum.audit;

import java.util.Locale;
import org.probatum.article.Article;
import org.probatum.article.Decoder;
import org.probatum.article.UnreadableArticle;
import org.probatum.article.markdown.MarkdownReader;
import org.probatum.article.plain.PlainReader;

/** Chooses the reader for a file and refuses what no reader can make an article of. */
final class ArticleReaders {

  /** Characters; some 100 pages of print. Larger texts are not articles. */
  private static final int LARGEST = 300_000;

  /** Sentences; rules hold claims against each other, so time grows with the square. */
  private static final int MOST_SENTENCES = 2_500;

  private ArticleReaders() {}

  static Article read(Source source) throws UnreadableArticle {
    if (source.bytes().length == 0) {
      throw new UnreadableArticle("the file is empty", "Give a file with the text of an article.");
    }
    String text = Decoder.decode(source.bytes());
    if (text.isBlank()) {
      throw new UnreadableArticle(
          "the file has no words", "Give a file with the text of an article.");
    }
    if (text.length() > LARGEST) {
      throw new UnreadableArticle(
          "the text has " + text.length() + " characters, an article may have " + LARGEST,
          "Cut the file into its articles.");
    }
    Article article =
        isMarkdown(source.name(), text)
            ? MarkdownReader.read(source.name(), text)
            : PlainReader.read(source.name(), text);
    if (article.sentences().isEmpty()) {
      throw new UnreadableArticle(
          "no sentence was found",
          "Give a file with running text, not only headings or references.");
    }
    if (article.sentences().size() > MOST_SENTENCES) {
      throw new UnreadableArticle(
          "the text has "
              + article.sentences().size()
              + " sentences, an article may have "
              + MOST_SENTENCES,
          "Cut the file into its articles or chapters.");
    }
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
