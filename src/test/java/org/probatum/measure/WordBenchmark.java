package org.probatum.measure;

import java.io.ByteArrayOutputStream;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.probatum.article.Article;
import org.probatum.article.Document;
import org.probatum.article.word.WordReader;

/** Prints how fast a Word document of some 30 pages is read, first and when warm. */
public final class WordBenchmark {

  private static final int PAGES = 30;
  private static final int ROUNDS = 30;
  private static final String SENTENCE =
      "In this trial of adults with poor sleep the group that drank coffee slept less than the"
          + " other";

  private WordBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Document document = new Document("thirty.docx", thirtyPages());
    WordReader reader = new WordReader();
    long start = System.nanoTime();
    Article article = reader.read(document);
    double first = (System.nanoTime() - start) / 1e9;
    for (int i = 0; i < ROUNDS; i++) {
      reader.read(document);
    }
    start = System.nanoTime();
    for (int i = 0; i < ROUNDS; i++) {
      reader.read(document);
    }
    System.out.printf(
        "%,d characters, %,d sentences: %.2f s at first, %.3f s warm%n",
        article.text().length(),
        article.sentences().size(),
        first,
        (System.nanoTime() - start) / 1e9 / ROUNDS);
  }

  /** A page holds a heading, four paragraphs of five sentences in short runs, and a table. */
  private static byte[] thirtyPages() throws Exception {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (int page = 1; page <= PAGES; page++) {
        document.createParagraph().createRun().setText("Part " + page);
        for (int i = 0; i < 4; i++) {
          addParagraph(document.createParagraph(), page);
        }
        XWPFTable table = document.createTable(3, 3);
        table
            .getRows()
            .forEach(row -> row.getTableCells().forEach(cell -> cell.setText("12 of 40")));
      }
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void addParagraph(XWPFParagraph paragraph, int number) {
    for (int sentence = 0; sentence < 5; sentence++) {
      for (String word : SENTENCE.split("(?<=o)")) {
        XWPFRun run = paragraph.createRun();
        run.setText(word);
        run.setFontSize(11);
      }
      paragraph.createRun().setText(".");
      XWPFRun callout = paragraph.createRun();
      callout.setText(Integer.toString(number));
      callout.setSubscript(VerticalAlign.SUPERSCRIPT);
      paragraph.createRun().setText(" ");
    }
  }
}
