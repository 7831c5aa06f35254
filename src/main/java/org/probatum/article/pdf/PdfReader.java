package org.probatum.article.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.probatum.article.Article;
import org.probatum.article.ArticleReader;
import org.probatum.article.Document;
import org.probatum.article.UnreadableArticle;

/**
 * Reads PDF: reading order over columns, words that line breaks part, raised callouts, and the page
 * of every sentence; running heads, footers and page numbers are left out.
 */
public final class PdfReader implements ArticleReader {

  /** Pages; an article with more is a book. */
  private static final int MOST_PAGES = 300;

  /** Bytes that a file may be unpacked to. */
  private static final MemoryUsageSetting MEMORY =
      MemoryUsageSetting.setupMainMemoryOnly(256L << 20);

  /** Programs put other bytes in front of the mark; readers look for it in the first kilobyte. */
  private static final int MARK_WITHIN = 1024;

  @Override
  public boolean recognises(Document document) {
    byte[] bytes = document.bytes();
    int length = Math.min(bytes.length, MARK_WITHIN);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
  }

  @Override
  public Article read(Document document) throws UnreadableArticle {
    BundledFont.take();
    try {
      return article(document);
    } finally {
      BundledFont.release();
    }
  }

  private static Article article(Document document) throws UnreadableArticle {
    try (PDDocument pdf = load(document)) {
      if (pdf.getNumberOfPages() > MOST_PAGES) {
        throw new UnreadableArticle(
            String.format(
                Locale.ROOT,
                "the file has %,d pages, an article may have %,d",
                pdf.getNumberOfPages(),
                MOST_PAGES),
            "Give the pages of one article.");
      }
      Unpacking.check(pdf.getDocument());
      List<Line> lines = lines(GlyphCollector.of(pdf));
      if (lines.isEmpty()) {
        throw new UnreadableArticle(
            pdf.getNumberOfPages() == 1
                ? "the file has one page and no text: it is an image"
                : String.format(
                    Locale.ROOT,
                    "the file has %,d pages and no text: they are images",
                    pdf.getNumberOfPages()),
            "Have a program for text recognition (OCR) read the scan, and give its result.");
      }
      return new PdfText(lines)
          .article(document.name(), PdfMetadata.of(pdf))
          .orTitled(pdf.getDocumentInformation().getTitle());
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
      throw new UnreadableArticle(
          "the PDF file is damaged (" + reason(broken) + ")",
          "Open it in a PDF program and save it anew, or give the article in another format.");
    }
  }

  private static PDDocument load(Document document) throws IOException, UnreadableArticle {
    try {
      return Loader.loadPDF(new RandomAccessReadBuffer(document.bytes()), MEMORY.streamCache);
    } catch (InvalidPasswordException locked) {
      throw new UnreadableArticle(
          "the PDF file is encrypted", "Save it without a password, and give that file.");
    }
  }

  private static List<Line> lines(List<GlyphCollector.Sheet> sheets) {
    List<List<Line>> pages = new ArrayList<>();
    for (GlyphCollector.Sheet sheet : sheets) {
      List<Chunk> chunks = sheet.glyphs().isEmpty() ? List.of() : Chunks.of(sheet.glyphs());
      pages.add(Columns.read(sheet.number(), sheet.height(), chunks));
    }
    return Furniture.without(pages);
  }

  private static String reason(Throwable broken) {
    String message = broken.getMessage();
    return message == null
        ? broken.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }
}
