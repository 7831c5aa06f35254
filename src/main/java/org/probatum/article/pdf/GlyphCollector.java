package org.probatum.article.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the printed characters of each page in the order in which they are printed. */
final class GlyphCollector extends PDFTextStripper {

  /** Characters on one page; a page of print has some 6,000. */
  private static final int MOST = 60_000;

  /** Points around a page that count as its own. */
  private static final float MARGIN = 20;

  /** Operators of all pages together; 300 dense pages have some 2 million. */
  private static final int MOST_OPERATORS = 4_000_000;

  private final List<Sheet> sheets = new ArrayList<>();
  private List<Glyph> glyphs = new ArrayList<>();
  private int operators;

  private GlyphCollector() {
    setSuppressDuplicateOverlappingText(false);
  }

  static List<Sheet> of(PDDocument document) throws IOException {
    GlyphCollector collector = new GlyphCollector();
    collector.writeText(document, Writer.nullWriter());
    return collector.sheets;
  }

  @Override
  protected void processTextPosition(TextPosition at) {
    boolean seen = at.getDir() == 0 && at.getUnicode() != null && isOnPage(at);
    if (!seen || glyphs.size() >= MOST) {
      return;
    }
    Glyph glyph =
        new Glyph(
            plain(at.getUnicode()),
            at.getXDirAdj(),
            at.getXDirAdj() + at.getWidthDirAdj(),
            at.getYDirAdj(),
            at.getFontSizeInPt(),
            isBold(at.getFont()));
    if (!isPrintedTwice(glyph)) {
      glyphs.add(glyph);
    }
  }

  /** What is printed beside the page, or larger than it, nobody sees. */
  private static boolean isOnPage(TextPosition at) {
    float x = at.getXDirAdj();
    float y = at.getYDirAdj();
    return x > -MARGIN
        && x < at.getPageWidth() + MARGIN
        && y > -MARGIN
        && y < at.getPageHeight() + MARGIN
        && Math.abs(at.getWidthDirAdj()) < at.getPageWidth() + MARGIN
        && Math.abs(at.getFontSizeInPt()) < at.getPageHeight() + MARGIN;
  }

  /** Some programs make letters bold by printing them twice with a hair's breadth between. */
  private boolean isPrintedTwice(Glyph glyph) {
    for (int i = glyphs.size() - 1; i >= Math.max(0, glyphs.size() - 120); i--) {
      Glyph other = glyphs.get(i);
      if (other.text().equals(glyph.text())
          && !glyph.isBlank()
          && Math.abs(other.x() - glyph.x()) < 0.15f * glyph.size()
          && Math.abs(other.baseline() - glyph.baseline()) < 0.15f * glyph.size()) {
        return true;
      }
    }
    return false;
  }

  private static String plain(String text) {
    String apart = text;
    if (text.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFB06)) {
      apart = Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
    return apart.replaceAll("[\\p{Cc}\\uFFFD]", "");
  }

  private static boolean isBold(PDFont font) {
    String name = font == null || font.getName() == null ? "" : font.getName();
    return name.toLowerCase(Locale.ROOT).matches(".*(?:bold|black|heavy|semibold).*");
  }

  /** Counts instead of timing, so that the same file ends the same way everywhere. */
  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > MOST_OPERATORS) {
      throw new IOException("it draws more than " + MOST_OPERATORS + " times");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void endPage(PDPage page) {
    float height = page.getCropBox().getHeight();
    sheets.add(new Sheet(sheets.size() + 1, height, List.copyOf(glyphs)));
    glyphs = new ArrayList<>();
  }

  @Override
  protected void writePage() {
    // Nothing is written: the characters themselves are wanted.
  }

  /**
   * A page.
   *
   * @param number its number, from 1
   * @param height its height in points
   * @param glyphs its upright characters
   */
  record Sheet(int number, float height, List<Glyph> glyphs) {}
}
