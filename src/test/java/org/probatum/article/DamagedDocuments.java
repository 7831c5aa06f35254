package org.probatum.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.probatum.article.html.HtmlReader;
import org.probatum.article.jats.JatsReader;
import org.probatum.article.pdf.PdfReader;
import org.probatum.article.word.WordReader;
import org.probatum.text.Span;

/**
 * Reads damaged copies of documents: each must give an article that hangs together, or be refused.
 * Run {@link #main} with seconds and files to go on for a time; it prints what broke and the count.
 */
final class DamagedDocuments {

  private static final List<ArticleReader> READERS =
      List.of(new PdfReader(), new JatsReader(), new HtmlReader(), new WordReader());

  private static final long SLOW_MILLIS = 5_000;

  private DamagedDocuments() {}

  public static void main(String[] arguments) throws IOException {
    long end = System.nanoTime() + Long.parseLong(arguments[0]) * 1_000_000_000;
    List<byte[]> whole = contents(Stream.of(arguments).skip(1).map(Path::of).toList());
    int[] counts = new int[3];
    for (long seed = 0; System.nanoTime() < end; seed++) {
      counts[take(whole.get((int) (seed % whole.size())), seed)]++;
    }
    System.out.printf("%d read, %d refused, %d not recognised%n", counts[0], counts[1], counts[2]);
  }

  private static List<byte[]> contents(List<Path> files) throws IOException {
    List<byte[]> contents = new ArrayList<>();
    for (Path file : files) {
      contents.add(Files.readAllBytes(file));
    }
    return contents;
  }

  private static int take(byte[] whole, long seed) {
    long start = System.nanoTime();
    try {
      return outcome(damaged(whole, seed));
    } catch (RuntimeException | StackOverflowError broken) {
      System.out.println("seed " + seed + ": " + broken);
      broken.printStackTrace(System.out);
      return 1;
    } finally {
      long millis = (System.nanoTime() - start) / 1_000_000;
      if (millis > SLOW_MILLIS) {
        System.out.println("seed " + seed + " took " + millis + " ms");
      }
    }
  }

  static byte[] damaged(byte[] whole, long seed) {
    boolean archive = whole[0] == 'P' && whole[1] == 'K';
    return archive ? new PartDamage(seed).of(whole) : new Damage(seed).of(whole);
  }

  /** 0 for an article, 1 for a refusal, 2 for what no reader takes for its own. */
  static int outcome(byte[] bytes) {
    Document document = new Document("damaged", bytes);
    for (ArticleReader reader : READERS) {
      if (reader.recognises(document)) {
        try {
          check(reader.read(document));
          return 0;
        } catch (UnreadableArticle refusal) {
          return 1;
        }
      }
    }
    return 2;
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
