package org.probatum.article;

import java.util.List;
import java.util.Locale;
import org.probatum.text.Few;
import org.probatum.text.Scan;

/** Refuses what is no article that could be audited, however well its text was read. */
public final class Limits {

  /** Characters; some 100 pages of print. Larger texts are not articles. */
  private static final int LARGEST = 300_000;

  /** Sentences; what a run takes grows faster than their number. */
  private static final int MOST_SENTENCES = 2_500;

  /** Characters; the words of a sentence are weighed against each other. */
  private static final int LONGEST_SENTENCE = 5_000;

  private static final Scan WORD = Scan.of("\\p{L}{2}");

  private Limits() {}

  /** Refuses a text by its length. */
  public static void check(String text) throws UnreadableArticle {
    if (text.isBlank()) {
      throw new UnreadableArticle(
          "the file has no words", "Give a file with the text of an article.");
    }
    checkLength(text.length());
  }

  /** Refuses a text by its length in characters. */
  public static void checkLength(long characters) throws UnreadableArticle {
    if (characters > LARGEST) {
      throw new UnreadableArticle(
          String.format(
              Locale.ROOT,
              "the text has %,d characters, an article may have %,d",
              characters,
              LARGEST),
          "Cut the file into its articles.");
    }
  }

  /** Refuses an article by its sentences. */
  public static void check(Article article) throws UnreadableArticle {
    List<Sentence> sentences = article.sentences();
    if (Few.all(sentences, each -> each.isTitle() || !WORD.isIn(each.text()))) {
      throw new UnreadableArticle(
          "no sentence was found",
          "Give a file with running text, not only headings or references.");
    }
    if (sentences.size() > MOST_SENTENCES) {
      throw new UnreadableArticle(
          String.format(
              Locale.ROOT,
              "the text has %,d sentences, an article may have %,d",
              sentences.size(),
              MOST_SENTENCES),
          "Cut the file into its articles or chapters.");
    }
    for (Sentence each : sentences) {
      checkLength(each, article);
    }
    checkLanguage(sentences);
  }

  private static void checkLength(Sentence sentence, Article article) throws UnreadableArticle {
    if (sentence.text().length() > LONGEST_SENTENCE) {
      throw new UnreadableArticle(
          String.format(
              Locale.ROOT,
              "the sentence that begins in %s has %,d characters, one may have %,d",
              article.sourceMap().placeOf(sentence.span()),
              sentence.text().length(),
              LONGEST_SENTENCE),
          "End sentences with full stops, and leave out tables and data.");
    }
  }

  private static void checkLanguage(List<Sentence> sentences) throws UnreadableArticle {
    StringBuilder text = new StringBuilder();
    sentences.forEach(each -> text.append(each.text()).append('\n'));
    if (Language.isForeign(text.toString())) {
      throw new UnreadableArticle(
          "the text does not read as English: hardly any of its words are common in it",
          "Give the running text of an article in English; no other language is read yet.");
    }
  }
}
