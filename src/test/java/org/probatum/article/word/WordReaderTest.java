package org.probatum.article.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probatum.article.word.Docx.paragraph;
import static org.probatum.article.word.Docx.raised;
import static org.probatum.article.word.Docx.run;
import static org.probatum.article.word.Docx.styled;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.probatum.article.Article;
import org.probatum.article.Block;
import org.probatum.article.Document;
import org.probatum.article.UnreadableArticle;

class WordReaderTest {

  private static final String STYLES =
      "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standard\"><w:name"
          + " w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Titel\"><w:name"
          + " w:val=\"Title\"/></w:style><w:style w:type=\"paragraph\""
          + " w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style><w:style"
          + " w:type=\"paragraph\" w:styleId=\"Own\"><w:name w:val=\"My section\"/><w:basedOn"
          + " w:val=\"Outlined\"/></w:style><w:style w:type=\"paragraph\""
          + " w:styleId=\"Outlined\"><w:name w:val=\"x\"/><w:pPr><w:outlineLvl"
          + " w:val=\"2\"/></w:pPr></w:style><w:style w:type=\"paragraph\""
          + " w:styleId=\"Legend\"><w:name w:val=\"caption\"/></w:style><w:style"
          + " w:type=\"paragraph\" w:styleId=\"Contents1\"><w:name w:val=\"toc"
          + " 1\"/></w:style><w:style w:type=\"character\" w:styleId=\"Mark\"><w:name"
          + " w:val=\"Mark\"/><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>";

  static Article read(Docx docx) throws UnreadableArticle {
    return new WordReader().read(new Document("a.docx", docx.bytes()));
  }

  static List<String> texts(Article article, Class<? extends Block> kind) {
    return article.blocks(kind).stream().map(block -> block.span().of(article.text())).toList();
  }

  @Test
  void headingsAreToldByTheNameOrTheOutlineOfTheirStyleInAnyLanguage() throws UnreadableArticle {
    Article article =
        read(
            Docx.of(
                    styled("Titel", "Sleep")
                        + paragraph("Coffee helps nobody sleep.")
                        + styled("berschrift1", "Doses")
                        + styled("Own", "Small doses")
                        + paragraph("They do little."))
                .part("styles", STYLES));

    assertThat(article.blocks(Block.Heading.class))
        .extracting(Block.Heading::level)
        .containsExactly(0, 1, 3);
    assertThat(article.title()).isEqualTo("Sleep");
  }

  @Test
  void aShortBoldLineIsAHeadingWhereNoStyleTells() throws UnreadableArticle {
    Article article =
        read(
            Docx.of(
                paragraph("What coffee does to sleep")
                    + paragraph("It shortens sleep.")
                    + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>How much</w:t></w:r></w:p>"
                    + paragraph("One cup.")
                    + "<w:p><w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>Not"
                    + " bold</w:t></w:r></w:p>"));

    assertThat(texts(article, Block.Heading.class))
        .containsExactly("What coffee does to sleep", "How much");
  }

  @Test
  void raisedDigitsAreCalloutsByFormatStyleOrPosition() throws UnreadableArticle {
    Article article =
        read(
            Docx.of(
                    paragraph(
                        "It fell.",
                        raised("1,2"),
                        " It rose.",
                        "<w:r><w:rPr><w:rStyle w:val=\"Mark\"/></w:rPr><w:t>3</w:t></w:r>",
                        " It stayed.",
                        "<w:r><w:rPr><w:position w:val=\"8\"/></w:rPr><w:t>4</w:t></w:r>",
                        " Said so",
                        raised("[5]"),
                        ". About 10",
                        raised("-6"),
                        " of it."))
                .part("styles", STYLES));

    assertThat(article.text().strip())
        .isEqualTo(
            "It fell.\u00b9,\u00b2 It rose.\u00b3 It stayed.\u2074 Said so[5]. About 10\u207b\u2076"
                + " of it.");
  }

  @Test
  void captionsAreToldByStyleOrByTheirCount() throws UnreadableArticle {
    Article article =
        read(
            Docx.of(
                    styled("Legend", "Sleep by dose.")
                        + paragraph("Table ", Docx.field("SEQ Table", run("1")), ". Sleep lost."))
                .part("styles", STYLES));

    assertThat(texts(article, Block.Caption.class))
        .containsExactly("Sleep by dose.", "Table 1. Sleep lost.");
  }

  @Test
  void tablesOfContentsAreLeftOut() throws UnreadableArticle {
    Article article =
        read(
            Docx.of(
                    "<w:p>"
                        + Docx.begin("TOC \\o")
                        + run("Doses 3")
                        + "</w:p>"
                        + paragraph("Ends 4", Docx.end())
                        + styled("Contents1", "Trials 5")
                        + "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of"
                        + " Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>"
                        + paragraph("Authors 6")
                        + "</w:sdtContent></w:sdt>"
                        + paragraph("Coffee keeps people awake."))
                .part("styles", STYLES));

    assertThat(article.text().strip()).isEqualTo("Coffee keeps people awake.");
    assertThat(article.sourceMap().placeOf(article.sentences().get(0).span()))
        .isEqualTo("paragraph 5, run 1");
  }

  @Test
  void breaksTabsHyphensAndSymbolsAreReadAsTheyShow() throws UnreadableArticle {
    Article article =
        read(
            Docx.of(
                paragraph(
                    "<w:r><w:t>A double</w:t><w:noBreakHyphen/><w:t>blind tri</w:t><w:softHyphen/>"
                        + "<w:t>al of caf\u00adfeine:</w:t><w:br/><w:t>5 </w:t>"
                        + "<w:sym w:font=\"Symbol\" w:char=\"F06D\"/><w:t>g\uf0b12</w:t><w:tab/>"
                        + "<w:t>daily.</w:t></w:r>")));

    assertThat(article.text().strip())
        .isEqualTo("A double\u2011blind trial of caffeine:\n5 \u03bcg\u00b12\tdaily.");
  }

  @Test
  void equationsAreReadOnOneLine() throws UnreadableArticle {
    Article article =
        read(
            Docx.of(
                paragraph(
                    "The share is ",
                    "<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:sSup><m:e><m:r>"
                        + "<m:t>b</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>"
                        + "</m:den></m:f></m:oMath>",
                    " here.")));

    assertThat(article.text().strip()).isEqualTo("The share is a/b\u00b2 here.");
  }

  @Test
  void hiddenTextAndTextThatWasDeletedOrMovedAwayIsNotRead() throws UnreadableArticle {
    Article article =
        read(
            Docx.of(
                paragraph(
                    "Sleep ",
                    "<w:del><w:r><w:delText>rose</w:delText></w:r></w:del>",
                    "<w:ins>" + run("fell") + "</w:ins>",
                    "<w:moveFrom>" + run(" away") + "</w:moveFrom>",
                    "<w:moveTo>" + run(" by half") + "</w:moveTo>",
                    "<w:r><w:rPr><w:vanish/></w:rPr><w:t> secretly</w:t></w:r>",
                    ".")));

    assertThat(article.text().strip()).isEqualTo("Sleep fell by half.");
    assertThat(article.sourceMap().placeOf(article.sentences().get(0).span()))
        .isEqualTo("paragraph 1, run 1 to paragraph 1, run 7");
  }

  @Test
  void paragraphsWhoseMarkWasDeletedAreOne() throws UnreadableArticle {
    Article article =
        read(
            Docx.of(
                "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
                    + run("Sleep fell ")
                    + "</w:p>"
                    + paragraph("by half.")));

    assertThat(texts(article, Block.Paragraph.class)).containsExactly("Sleep fell by half.");
    assertThat(article.sourceMap().placeOf(article.sentences().get(0).span()))
        .isEqualTo("paragraph 1, run 1 to paragraph 2, run 1");
  }

  @Test
  void textBoxesAreReadOnceBehindTheirParagraph() throws UnreadableArticle {
    String box = "<w:txbxContent>" + paragraph("Coffee is a drug.") + "</w:txbxContent>";
    Article article =
        read(
            Docx.of(
                "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
                    + box
                    + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                    + box
                    + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                    + run("Sleep matters.")
                    + "</w:p>"));

    assertThat(texts(article, Block.Paragraph.class))
        .containsExactly("Sleep matters.", "Coffee is a drug.");
    assertThat(article.sourceMap().placeOf(article.sentences().get(1).span()))
        .isEqualTo("text box 1, paragraph 1, run 1");
  }

  @Test
  void theLanguageIsThatOfMostOfTheText() throws UnreadableArticle {
    Article article =
        read(
            Docx.of(
                    paragraph(
                        "<w:r><w:rPr><w:lang w:val=\"en-GB\"/></w:rPr><w:t>Coffee keeps"
                            + " awake.</w:t></w:r>",
                        " Ja."))
                .part(
                    "styles",
                    "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"de-DE\"/></w:rPr>"
                        + "</w:rPrDefault></w:docDefaults>"));

    assertThat(article.metadata().language()).isEqualTo("en-GB");
  }

  private static byte[] takingIn(String body, String page) {
    return Docx.of(body + "<w:altChunk r:id=\"page\"/>").taking("page", "page.html", page).bytes();
  }

  private static final String PAGE =
      "<html><body><h1>Of sleep</h1><p>Coffee shortens the sleep of adults by an hour or so, and"
          + " tea does not.</p></body></html>";

  @Test
  void aPageThatADocumentTakesInIsReadWhereNothingElseIs() throws Exception {
    Article article = new WordReader().read(new Document("a.docx", takingIn("<w:p></w:p>", PAGE)));

    assertThat(article.title()).isEqualTo("Of sleep");
    assertThat(article.text()).contains("Coffee shortens the sleep");
  }

  @Test
  void aPageBesideOtherTextIsToldToBeLeftOut() throws Exception {
    byte[] document = takingIn(Docx.paragraph("Tea does not shorten sleep."), PAGE);

    Article article = new WordReader().read(new Document("a.docx", document));

    assertThat(article.text()).contains("Tea does not").doesNotContain("Coffee");
    assertThat(article.metadata().notes())
        .containsExactly("Left out: files of other formats that the document takes in (1)");
  }
}
