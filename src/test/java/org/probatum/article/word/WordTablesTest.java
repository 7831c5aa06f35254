package org.probatum.article.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.probatum.article.word.Docx.paragraph;

import org.junit.jupiter.api.Test;
import org.probatum.article.Article;
import org.probatum.article.Block;
import org.probatum.article.UnreadableArticle;

class WordTablesTest {

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      row.append(cell.startsWith("<w:tc>") ? cell : cell("", cell));
    }
    return row.append("</w:tr>").toString();
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
  }

  private static Article table(String... rows) throws UnreadableArticle {
    return WordReaderTest.read(
        Docx.of(paragraph("Sleep was measured.") + "<w:tbl>" + String.join("", rows) + "</w:tbl>"));
  }

  @Test
  void aCellKnowsTheHeadersOfItsColumnAndRow() throws UnreadableArticle {
    Article article =
        table(row("Arm", "Sleep"), row("Coffee", "It fell."), row("Water", "It rose."));

    assertThat(article.blocks(Block.TableCell.class))
        .extracting(
            cell -> cell.span().of(article.text()), cell -> String.join("/", cell.headers()))
        .contains(tuple("It fell.", "Sleep/Coffee"), tuple("It rose.", "Sleep/Water"));
  }

  @Test
  void mergedCellsHeadAllThatTheyReach() throws UnreadableArticle {
    String span = "<w:gridSpan w:val=\"2\"/>";
    String restart = "<w:vMerge w:val=\"restart\"/>";
    Article article =
        table(
            "<w:tr><w:trPr><w:tblHeader/></w:trPr>"
                + cell("", "Arm")
                + cell(span, "Sleep")
                + "</w:tr>",
            "<w:tr><w:trPr><w:tblHeader/></w:trPr>"
                + cell("", "")
                + cell("", "Day")
                + cell("", "Night")
                + "</w:tr>",
            row(cell(restart, "Coffee"), "It fell.", "It stayed."),
            row(cell("<w:vMerge/>", ""), "It fell again.", "It rose."));

    assertThat(article.blocks(Block.TableCell.class))
        .extracting(
            cell -> cell.span().of(article.text()), cell -> String.join("/", cell.headers()))
        .contains(
            tuple("It fell again.", "Sleep/Day/Coffee"), tuple("It rose.", "Sleep/Night/Coffee"));
  }

  @Test
  void placesCountTheTablesInTables() throws UnreadableArticle {
    Article article =
        table(
            row("Arm", "Sleep"),
            row(
                "Coffee",
                "<w:tc>"
                    + "<w:tbl>"
                    + row("a", "It fell.")
                    + "</w:tbl>"
                    + paragraph("So it did.")
                    + "</w:tc>"));

    assertThat(article.sentences())
        .extracting(each -> each.text(), each -> article.sourceMap().placeOf(each.span()))
        .contains(
            tuple("It fell.", "table 1, row 2, cell 2, table 1, row 1, cell 2, paragraph 1, run 1"),
            tuple("So it did.", "table 1, row 2, cell 2, paragraph 1, run 1"));
  }

  @Test
  void aTableThatOnlyFramesTextHoldsParagraphs() throws UnreadableArticle {
    assertThat(table(row("Coffee is a drug.")).blocks(Block.TableCell.class)).isEmpty();
  }

  @Test
  void rowsThatWereDeletedAreNotRead() throws UnreadableArticle {
    Article article =
        table(
            row("Arm", "Sleep"),
            "<w:tr><w:trPr><w:del/></w:trPr>" + cell("", "Gone") + "</w:tr>",
            row("Coffee", "It fell."));

    assertThat(article.text()).doesNotContain("Gone").contains("It fell.");
  }
}
