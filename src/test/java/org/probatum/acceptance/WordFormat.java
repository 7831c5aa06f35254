package org.probatum.acceptance;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.probatum.acceptance.NeutralArticle.Bullets;
import org.probatum.acceptance.NeutralArticle.Part;
import org.probatum.acceptance.NeutralArticle.Section;
import org.probatum.acceptance.NeutralArticle.Table;
import org.probatum.acceptance.NeutralArticle.Text;

/** Word, written with POI. */
final class WordFormat extends ArticleFormat {

  WordFormat(boolean raised) {
    super("docx", raised);
  }

  @Override
  byte[] write(NeutralArticle article) throws Exception {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.createFootnotes();
      var properties = document.getPackage().getPackageProperties();
      properties.setCreatorProperty("");
      properties.setCreatedProperty(Optional.empty());
      addHeading(document, article.title(), 0);
      for (Section section : article.sections()) {
        addHeading(document, section.heading(), 1);
        section.parts().forEach(part -> add(document, part));
      }
      addHeading(document, "References", 1);
      for (int i = 0; i < article.references().size(); i++) {
        addRun(document.createParagraph(), (i + 1) + ". " + article.references().get(i));
      }
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void addHeading(XWPFDocument document, String words, int level) {
    XWPFParagraph heading = document.createParagraph();
    heading.getCTP().addNewPPr().addNewOutlineLvl().setVal(java.math.BigInteger.valueOf(level));
    addRun(heading, words);
  }

  private void add(XWPFDocument document, Part part) {
    if (part instanceof Text text) {
      addText(document, text);
    } else if (part instanceof Bullets list) {
      list.items().forEach(item -> addWords(document.createParagraph(), item));
    } else {
      addTable(document, ((Table) part).rows());
    }
  }

  private void addText(XWPFDocument document, Text text) {
    XWPFParagraph paragraph = document.createParagraph();
    String[] halves = text.words().split(java.util.regex.Pattern.quote(NeutralArticle.NOTE_MARK));
    addWords(paragraph, halves[0]);
    if (halves.length > 1) {
      if (!text.note().isEmpty()) {
        var note = document.createFootnote();
        addRun(note.createParagraph(), text.note());
        paragraph.addFootnoteReference(note);
      }
      addWords(paragraph, halves[1]);
    }
  }

  private void addTable(XWPFDocument document, List<List<String>> rows) {
    XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        XWPFParagraph cell = table.getRow(row).getCell(column).getParagraphArray(0);
        addWords(cell, rows.get(row).get(column));
      }
    }
  }

  private void addWords(XWPFParagraph paragraph, String words) {
    Matcher callout = CALLOUT.matcher(words);
    int at = 0;
    while (isRaised() && callout.find()) {
      addRun(paragraph, words.substring(at, callout.start()));
      addRun(paragraph, callout.group(1)).setSubscript(VerticalAlign.SUPERSCRIPT);
      at = callout.end();
    }
    addRun(paragraph, words.substring(at));
  }

  private static XWPFRun addRun(XWPFParagraph paragraph, String words) {
    XWPFRun run = paragraph.createRun();
    run.setText(words);
    return run;
  }
}
