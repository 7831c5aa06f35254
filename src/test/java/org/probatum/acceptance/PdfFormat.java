package org.probatum.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.probatum.acceptance.NeutralArticle.Bullets;
import org.probatum.acceptance.NeutralArticle.Part;
import org.probatum.acceptance.NeutralArticle.Section;
import org.probatum.acceptance.NeutralArticle.Table;
import org.probatum.acceptance.NeutralArticle.Text;

/** PDF, set in one column with running heads, page numbers and a table of two columns. */
final class PdfFormat extends ArticleFormat {

  private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
  private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
  private static final float SIZE = 10;
  private static final float LEFT = 60;
  private static final float RIGHT = 530;

  private PDDocument document;
  private PDPageContentStream page;
  private float y;

  PdfFormat(boolean raised) {
    super("pdf", raised);
  }

  @Override
  boolean hasNotes() {
    return false;
  }

  @Override
  byte[] write(NeutralArticle article) throws IOException {
    try (PDDocument opened = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document = opened;
      turn();
      block(BOLD, 17, LEFT, RIGHT, article.title());
      for (Section section : article.sections()) {
        block(BOLD, 12, LEFT, RIGHT, section.heading());
        for (Part part : section.parts()) {
          add(part);
        }
      }
      block(BOLD, 12, LEFT, RIGHT, "References");
      for (int i = 0; i < article.references().size(); i++) {
        block(PLAIN, SIZE, LEFT, RIGHT, (i + 1) + ". " + article.references().get(i));
      }
      page.close();
      opened.save(bytes);
      return bytes.toByteArray();
    }
  }

  private void add(Part part) throws IOException {
    if (part instanceof Text text) {
      block(PLAIN, SIZE, LEFT, RIGHT, text.words());
    } else if (part instanceof Bullets list) {
      for (String item : list.items()) {
        block(PLAIN, SIZE, LEFT + 14, RIGHT, "\u2022 " + item);
      }
    } else {
      for (List<String> row : ((Table) part).rows()) {
        float top = y;
        block(PLAIN, SIZE, LEFT, LEFT + 90, row.get(0));
        float below = y;
        y = top;
        block(PLAIN, SIZE, LEFT + 120, LEFT + 270, row.get(1));
        y = Math.min(y, below);
      }
    }
  }

  /** Sets a paragraph, breaking its lines between words. */
  private void block(PDFont font, float size, float from, float to, String words)
      throws IOException {
    List<String> line = new ArrayList<>();
    for (String word : words.split(" (?!\\[)")) {
      line.add(word);
      if (width(font, size, String.join(" ", line)) > to - from) {
        line.remove(line.size() - 1);
        line(font, size, from, String.join(" ", line));
        line = new ArrayList<>(List.of(word));
      }
    }
    line(font, size, from, String.join(" ", line));
    y -= 0.8f * size;
  }

  private void line(PDFont font, float size, float from, String words) throws IOException {
    if (y < 90) {
      turn();
    }
    float x = from;
    Matcher callout = CALLOUT.matcher(words);
    int at = 0;
    while (isRaised() && callout.find()) {
      x = print(font, size, x, y, words.substring(at, callout.start()));
      x = print(font, 0.6f * size, x, y + 0.4f * size, callout.group(1));
      at = callout.end();
    }
    print(font, size, x, y, words.substring(at));
    y -= 1.2f * size;
  }

  private float print(PDFont font, float size, float x, float base, String words)
      throws IOException {
    page.beginText();
    page.setFont(font, size);
    page.newLineAtOffset(x, base);
    page.showText(words);
    page.endText();
    return x + width(font, size, words);
  }

  private static float width(PDFont font, float size, String words) throws IOException {
    return font.getStringWidth(words) / 1000 * size;
  }

  private void turn() throws IOException {
    if (page != null) {
      page.close();
    }
    PDPage next = new PDPage(PDRectangle.A4);
    document.addPage(next);
    page = new PDPageContentStream(document, next);
    y = 780;
    print(PLAIN, 8, LEFT, 815, "Letters on Sleep, volume 4");
    print(PLAIN, 8, 290, 30, String.valueOf(document.getNumberOfPages()));
  }
}
