package org.probatum.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.probatum.article.html.HtmlReader;
import org.probatum.article.jats.JatsReader;
import org.probatum.article.markdown.MarkdownReader;
import org.probatum.article.pdf.PdfReader;
import org.probatum.article.plain.PlainReader;
import org.probatum.article.word.WordReader;
import org.probatum.text.Span;

/**
 * Reads damaged copies of documents: each must give an article that hangs together, or be refused.
 * Run {@link #main} with seconds and files to go on for a time; it prints what broke and the counts
 * by ending of the files. A bibliography is damaged beside an article that cites by key.
 */
final class DamagedDocuments {

  private static final List<ArticleReader> READERS =
      List.of(new PdfReader(), new JatsReader(), new HtmlReader(), new WordReader());

  private static final String CITING =
      "# Of keys\n\nDozelamide improved sleep [@arvensis2021; see @lind2015, p. 3] in adults.\n";

  private static final long SLOW_MILLIS = 5_000;

  private DamagedDocuments() {}

  public static void main(String[] arguments) throws IOException {
    long end = System.nanoTime() + Long.parseLong(arguments[0]) * 1_000_000_000;
    List<Document> whole = documents(Stream.of(arguments).skip(1).map(Path::of).toList());
    Map<String, int[]> counts = new TreeMap<>();
    for (long seed = 0; System.nanoTime() < end; seed++) {
      Document one = whole.get((int) (seed % whole.size()));
      counts.computeIfAbsent(ending(one), key -> new int[3])[take(one, seed)]++;
    }
    counts.forEach(
        (ending, each) ->
            System.out.printf(
                "%s: %d read, %d refused, %d broke a reader%n", ending, each[0], each[1], each[2]));
  }

  private static String ending(Document document) {
    return document.name().substring(document.name().lastIndexOf('.') + 1);
  }

  private static List<Document> documents(List<Path> files) throws IOException {
    List<Document> documents = new ArrayList<>();
    for (Path file : files) {
      documents.add(new Document(file.getFileName().toString(), Files.readAllBytes(file)));
    }
    return documents;
  }

  private static int take(Document whole, long seed) {
    long start = System.nanoTime();
    try {
      return outcome(damaged(whole, seed));
    } catch (RuntimeException | StackOverflowError broken) {
      System.out.println(whole.name() + ", seed " + seed + ": " + broken);
      Stream.of(broken.getStackTrace())
          .limit(12)
          .forEach(frame -> System.out.println("  " + frame));
      return 2;
    } finally {
      long millis = (System.nanoTime() - start) / 1_000_000;
      if (millis > SLOW_MILLIS) {
        System.out.println(whole.name() + ", seed " + seed + " took " + millis + " ms");
      }
    }
  }

  static Document damaged(Document whole, long seed) {
    boolean archive = whole.startsWith("PK");
    byte[] bytes = archive ? new PartDamage(seed).of(whole.bytes()) : damage(whole.bytes(), seed);
    return new Document(whole.name(), bytes);
  }

  private static byte[] damage(byte[] whole, long seed) {
    return new Damage(seed).of(whole);
  }

  /** 0 for an article, 1 for a refusal. */
  static int outcome(Document document) {
    try {
      check(read(document));
      return 0;
    } catch (UnreadableArticle refusal) {
      return 1;
    }
  }

  private static Article read(Document document) throws UnreadableArticle {
    if (List.of("bib", "json").contains(ending(document))) {
      return MarkdownReader.read(
          new Document("keys.md", CITING.getBytes(StandardCharsets.UTF_8), List.of(document)),
          CITING);
    }
    for (ArticleReader reader : READERS) {
      if (reader.recognises(document)) {
        return reader.read(document);
      }
    }
    String text = Decoder.decode(document.bytes());
    Limits.check(text);
    return "md".equals(ending(document))
        ? MarkdownReader.read(document, text)
        : PlainReader.read(document.name(), text);
  }

  private static void check(Article article) {
    Span text = new Span(0, article.text().length());
    int end = 0;
    for (Block block : article.blocks()) {
      require(text.covers(block.span()) && block.span().start() >= end, block);
      require(!article.sourceMap().placeOf(block.span()).isEmpty(), block);
      end = block.span().end();
    }
    for (Pointer pointer : article.pointers()) {
      require(text.covers(pointer.span()) && !pointer.anchors().isEmpty(), pointer);
    }
  }

  private static void require(boolean holds, Object what) {
    if (!holds) {
      throw new IllegalStateException(what.toString());
    }
  }
}
