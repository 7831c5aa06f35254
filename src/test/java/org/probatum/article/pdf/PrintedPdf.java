package org.probatum.article.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A PDF file that a test prints, letter by letter where it wants. */
final class PrintedPdf implements AutoCloseable {

  private static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
  private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

  private final PDDocument document = new PDDocument();
  private PDPageContentStream page;

  PrintedPdf page() throws IOException {
    closePage();
    PDPage next = new PDPage(PDRectangle.A4);
    document.addPage(next);
    page = new PDPageContentStream(document, next);
    return this;
  }

  /** Prints words at a place, counted from the upper left corner. */
  PrintedPdf at(float x, float y, float size, String words) throws IOException {
    return print(PLAIN, x, y, size, words);
  }

  PrintedPdf bold(float x, float y, float size, String words) throws IOException {
    return print(BOLD, x, y, size, words);
  }

  /** Prints a line with a raised number behind it. */
  PrintedPdf raised(float x, float y, String words, String number) throws IOException {
    at(x, y, 10, words);
    return at(x + PLAIN.getStringWidth(words) / 100, y - 4, 6, number);
  }

  private PrintedPdf print(PDFont font, float x, float y, float size, String words)
      throws IOException {
    page.beginText();
    page.setFont(font, size);
    page.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
    page.showText(words);
    page.endText();
    return this;
  }

  PrintedPdf lock(String password) throws IOException {
    closePage();
    document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
    return this;
  }

  byte[] bytes() throws IOException {
    closePage();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private void closePage() throws IOException {
    if (page != null) {
      page.close();
      page = null;
    }
  }

  @Override
  public void close() throws IOException {
    closePage();
    document.close();
  }
}
