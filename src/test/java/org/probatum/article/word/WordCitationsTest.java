package org.probatum.article.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.probatum.article.word.Docx.field;
import static org.probatum.article.word.Docx.paragraph;
import static org.probatum.article.word.Docx.raised;
import static org.probatum.article.word.Docx.run;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.probatum.article.Article;
import org.probatum.article.Block;
import org.probatum.article.UnreadableArticle;

class WordCitationsTest {

  private static final String MILLER =
      "Miller A. Coffee and sleep in adults. Sleep. 2019;1:2-3. doi:10.1000/m1";
  private static final String JONES = "Jones B. Tea and sleep in adults. Sleep. 2020;2:3-4.";
  private static final String SMITH = "Smith C. Water and sleep in adults. Sleep. 2021;3:4-5.";
  private static final String HEADING = paragraph("References");

  /** The words of each callout, and the openings of the entries that it leads to. */
  private static List<String> callouts(Article article) {
    return article.pointers().stream()
        .map(
            pointer ->
                pointer.span().of(article.text())
                    + " -> "
                    + pointer.anchors().stream().map(anchor -> entry(article, anchor)).toList())
        .toList();
  }

  private static String entry(Article article, String anchor) {
    return article.blocks(Block.ReferenceEntry.class).stream()
        .filter(each -> each.anchor().equals(anchor))
        .map(each -> each.span().of(article.text()).split(" ")[0])
        .findFirst()
        .orElseThrow();
  }

  private static String escaped(String code) {
    return code.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static String bibliography(String code, String first, String second) {
    return "<w:p>" + Docx.begin(code) + run(first) + "</w:p>" + paragraph(second, Docx.end());
  }

  private static String csl(String... works) {
    StringBuilder items = new StringBuilder();
    for (String work : works) {
      items
          .append(items.length() == 0 ? "" : ",")
          .append("{\"itemData\":")
          .append(work)
          .append("}");
    }
    return "{\"citationID\":\"x\",\"citationItems\":[" + items + "],\"properties\":{}}";
  }

  private static final String MILLER_ITEM =
      "{\"title\":\"Coffee and sleep\",\"DOI\":\"10.1000/M1\"}";
  private static final String JONES_ITEM = "{\"title\":\"Tea and Sleep in Adults\"}";

  @Test
  void zoteroTellsWhichEntriesACalloutMeans() throws UnreadableArticle {
    Article article =
        WordReaderTest.read(
            Docx.of(
                paragraph(
                        "Coffee shortens sleep ",
                        field(
                            "ADDIN ZOTERO_ITEM CSL_CITATION " + csl(JONES_ITEM, MILLER_ITEM),
                            run("[2,1]")),
                        ".")
                    + HEADING
                    + bibliography(
                        "ADDIN ZOTERO_BIBL {\"uncited\":[]} CSL_BIBLIOGRAPHY",
                        "1.</w:t><w:tab/><w:t>" + MILLER,
                        "2.</w:t><w:tab/><w:t>" + JONES)));

    assertThat(callouts(article)).containsExactly("[2,1] -> [Jones, Miller]");
    assertThat(article.blocks(Block.ReferenceEntry.class))
        .extracting(Block.ReferenceEntry::label)
        .containsExactly("1", "2");
  }

  @Test
  void zoteroMayKeepItsCodesInThePropertiesOfTheDocument() throws UnreadableArticle {
    String code = "ZOTERO_ITEM CSL_CITATION " + csl(JONES_ITEM, MILLER_ITEM);
    Article article =
        WordReaderTest.read(
            Docx.of(
                    paragraph(
                            "Coffee shortens sleep ", bookmarked(4, "ZOTERO_BREF_a1", "[2,1]"), ".")
                        + HEADING
                        + "<w:bookmarkStart w:id=\"5\" w:name=\"ZOTERO_BREF_b2\"/>"
                        + paragraph("Miller A. Coffee and sleep. 2019. doi:10.1000/M1")
                        + paragraph("Jones B. Tea and sleep in adults. 2020.")
                        + "<w:bookmarkEnd w:id=\"5\"/>"
                        + paragraph("Sent in on a Monday."))
                .raw(
                    "docProps/custom.xml",
                    "<Properties>"
                        + property("ZOTERO_BREF_a1_2", escaped(code.substring(40)))
                        + property("ZOTERO_BREF_a1_1", escaped(code.substring(0, 40)))
                        + property("ZOTERO_BREF_b2_1", "ZOTERO_BIBL {} CSL_BIBLIOGRAPHY")
                        + "</Properties>"));

    assertThat(callouts(article)).containsExactly("[2,1] -> [Jones, Miller]");
    assertThat(article.blocks(Block.ReferenceEntry.class)).hasSize(2);
  }

  @Test
  void aTagWithoutASourceMayTellAuthorAndYear() throws UnreadableArticle {
    Article article =
        WordReaderTest.read(
            Docx.of(
                paragraph(
                        "Tea shortens sleep ",
                        field(" CITATION  &quot;Jones2020&quot; ", run("[Jones2020]")),
                        ".")
                    + bibliography(" BIBLIOGRAPHY ", MILLER, JONES)));

    assertThat(callouts(article)).containsExactly("[Jones2020] -> [Jones]");
  }

  private static String bookmarked(int id, String name, String words) {
    return "<w:bookmarkStart w:id=\"%d\" w:name=\"%s\"/>%s<w:bookmarkEnd w:id=\"%d\"/>"
        .formatted(id, name, run(words), id);
  }

  private static String property(String name, String value) {
    return "<property name=\"" + name + "\"><lpwstr>" + value + "</lpwstr></property>";
  }

  @Test
  void authorsAndYearsTellTheEntryWhereNoTitleDoes() throws UnreadableArticle {
    String item =
        "{\"author\":[{\"family\":\"Jones\"}],\"issued\":{\"date-parts\":[[\"2020\",1]]}}";
    Article article =
        WordReaderTest.read(
            Docx.of(
                paragraph(
                        "Tea shortens sleep ",
                        field("ADDIN CSL_CITATION " + csl(item), run("(Jones, 2020)")),
                        ".")
                    + bibliography("ADDIN Mendeley Bibliography CSL_BIBLIOGRAPHY", MILLER, JONES)));

    assertThat(callouts(article)).containsExactly("(Jones, 2020) -> [Jones]");
  }

  @Test
  void endNoteTellsThemInItsCodeOrBesideIt() throws UnreadableArticle {
    String xml =
        "<EndNote><Cite><Author>Miller</Author><Year>2019</Year><record><titles><title>"
            + "<style face=\"normal\">Coffee and sleep in adults</style></title></titles></record>"
            + "</Cite></EndNote>";
    String data = Base64.getEncoder().encodeToString(xml.getBytes(StandardCharsets.UTF_8));
    String beside =
        "<w:r><w:fldChar w:fldCharType=\"begin\"><w:fldData>"
            + data
            + "</w:fldData></w:fldChar></w:r>"
            + "<w:r><w:instrText> ADDIN EN.CITE </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + raised("1")
            + Docx.end();
    Article article =
        WordReaderTest.read(
            Docx.of(
                paragraph(
                        "It fell ", field("ADDIN EN.CITE " + escaped(xml), run("[1]")), ".", beside)
                    + bibliography("ADDIN EN.REFLIST ", "1. " + MILLER, "2. " + JONES)));

    assertThat(callouts(article)).containsExactly("[1] -> [Miller]", "\u00b9 -> [Miller]");
  }

  @Test
  void contentControlsOfMendeleyTellThem() throws UnreadableArticle {
    String tag =
        "MENDELEY_CITATION_v3_"
            + Base64.getEncoder().encodeToString(csl(MILLER_ITEM).getBytes(StandardCharsets.UTF_8));
    Article article =
        WordReaderTest.read(
            Docx.of(
                paragraph(
                        "It fell ",
                        control("<w:tag w:val=\"" + tag + "\"/>", run("(Miller, 2019)")),
                        ".")
                    + control(
                        "<w:tag w:val=\"MENDELEY_BIBLIOGRAPHY\"/>",
                        paragraph(MILLER) + paragraph(JONES))));

    assertThat(callouts(article)).containsExactly("(Miller, 2019) -> [Miller]");
  }

  private static String control(String properties, String content) {
    return "<w:sdt><w:sdtPr>"
        + properties
        + "</w:sdtPr><w:sdtContent>"
        + content
        + "</w:sdtContent></w:sdt>";
  }

  @Test
  void citationsOfWordItselfLeadToItsSources() throws UnreadableArticle {
    String sources =
        "<b:Sources xmlns:b=\"urn:b\"><b:Source><b:Tag>Jon20</b:Tag><b:Title>Tea and sleep in"
            + " adults</b:Title></b:Source></b:Sources>";
    Article article =
        WordReaderTest.read(
            Docx.of(
                    paragraph(
                            "It fell",
                            control("<w:citation/>", field("CITATION Jon20 \\l 1033", run(" [1]"))),
                            ".")
                        + control(
                            "<w:bibliography/>",
                            paragraph("References")
                                + "<w:tbl><w:tr><w:tc>"
                                + paragraph("[1]")
                                + "</w:tc><w:tc>"
                                + paragraph(JONES)
                                + "</w:tc></w:tr></w:tbl>"))
                .raw("customXml/item1.xml", sources));

    assertThat(callouts(article)).containsExactly("[1] -> [Jones]");
    assertThat(article.blocks(Block.ReferenceEntry.class))
        .extracting(Block.ReferenceEntry::label, each -> each.span().of(article.text()))
        .containsExactly(tuple("1", JONES));
  }

  @Test
  void linksAndCrossReferencesLeadToTheirBookmarks() throws UnreadableArticle {
    Article article =
        WordReaderTest.read(
            Docx.of(
                paragraph("It fell [", link("m", "1"), "\u2013", link("s", "3"), "].")
                    + paragraph("It rose ", field("REF j \\r \\h", run("[2]")), ".")
                    + paragraph("See ", link("t", "Table 1"), ".")
                    + paragraph(mark("t"), "A table of sleep lost to coffee by dose and day.")
                    + HEADING
                    + paragraph(mark("m"), MILLER)
                    + paragraph(mark("j"), JONES)
                    + paragraph(mark("s"), SMITH)));

    assertThat(callouts(article))
        .containsExactly("[1\u20133] -> [Miller, Jones, Smith]", "[2] -> [Jones]");
  }

  private static String link(String bookmark, String text) {
    return "<w:hyperlink w:anchor=\"" + bookmark + "\">" + run(text) + "</w:hyperlink>";
  }

  private static String mark(String bookmark) {
    return "<w:bookmarkStart w:id=\"0\" w:name=\"" + bookmark + "\"/>";
  }

  @Test
  void entriesThatWordNumbersCarryTheirNumbers() throws UnreadableArticle {
    String item =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>";
    Article article =
        WordReaderTest.read(
            Docx.of(
                    paragraph("Coffee shortens sleep.", raised("5"))
                        + HEADING
                        + item
                        + run(MILLER)
                        + "</w:p>"
                        + item
                        + run(JONES)
                        + "</w:p>")
                .part(
                    "numbering",
                    "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start"
                        + " w:val=\"4\"/><w:numFmt"
                        + " w:val=\"decimal\"/></w:lvl></w:abstractNum><w:num"
                        + " w:numId=\"7\"><w:abstractNumId w:val=\"1\"/></w:num>"));

    assertThat(article.blocks(Block.ReferenceEntry.class))
        .extracting(Block.ReferenceEntry::label)
        .containsExactly("4", "5");
  }

  @Test
  void notesThatAreSourcesAreEntriesAndOthersAreNotes() throws UnreadableArticle {
    Article article =
        WordReaderTest.read(
            Docx.of(
                    paragraph("Coffee shortens sleep.", call(2), " It is a drug.", call(3))
                        + paragraph("Tea does so too.", call(4)))
                .part(
                    "footnotes",
                    note(2, MILLER) + note(3, "In the sense of the law.") + note(4, JONES)));

    assertThat(callouts(article)).containsExactly("\u00b9 -> [Miller]", "\u00b3 -> [Jones]");
    assertThat(article.blocks(Block.ReferenceEntry.class))
        .extracting(Block.ReferenceEntry::label)
        .containsExactly("1", "3");
    Block.Note note = article.blocks(Block.Note.class).get(0);
    assertThat(note.mark()).isEqualTo("2");
    assertThat(article.sourceMap().placeOf(note.span()))
        .isEqualTo("footnote 2, paragraph 1, run 2");
  }

  private static String call(int id) {
    return "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r>";
  }

  private static String note(int id, String text) {
    return "<w:footnote w:id=\""
        + id
        + "\">"
        + paragraph("<w:r><w:footnoteRef/></w:r>", text)
        + "</w:footnote>";
  }
}
