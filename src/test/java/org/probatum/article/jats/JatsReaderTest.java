package org.probatum.article.jats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.article.Article;
import org.probatum.article.Block;
import org.probatum.article.Document;
import org.probatum.article.Pointer;
import org.probatum.article.SectionRole;
import org.probatum.article.UnreadableArticle;

@Timeout(30)
class JatsReaderTest {

  private static final String TYPE =
      "<?xml version=\"1.0\"?><!DOCTYPE article PUBLIC \"-//NLM//DTD JATS (Z39.96) v1.2//EN\""
          + " \"http://localhost:1/JATS-archivearticle1.dtd\">";

  private static final String FRONT =
      "<front><article-meta><title-group><article-title>Zinc<xref ref-type='fn'"
          + " rid='f'>*</xref></article-title></title-group><contrib-group><contrib"
          + " contrib-type='author'><name><surname>Miller</surname><given-names>Ann</given-names></name><xref"
          + " ref-type='aff' rid='a'><sup>1</sup></xref></contrib></contrib-group><author-notes><fn"
          + " fn-type='COI-statement'><p>A.M. was paid by a"
          + " maker.</p></fn></author-notes><pub-date><day>3</day><month>4</month><year>2021</year></pub-date><abstract><p>Colds"
          + " are common.</p></abstract></article-meta></front>";

  private static final String LIST =
      "<back><ref-list><ref"
          + " id='B1'><label>1.</label><element-citation><person-group><name><surname>Miller</surname><given-names>Ann"
          + " B.</given-names></name><etal/></person-group>"
          + "<article-title>One</article-title><source>Sleep</source><year>2019</year><volume>1</volume><issue>4</issue><fpage>2</fpage><lpage>3</lpage><pub-id"
          + " pub-id-type='doi'>10.1000/x</pub-id></element-citation></ref><ref"
          + " id='B2'><label>2</label><mixed-citation>Hem H. Zinc handbook. Berlin;"
          + " 2012.</mixed-citation></ref><ref id='B3'><mixed-citation>Ray A. Three. Sleep."
          + " 2017;1:2-3.</mixed-citation></ref></ref-list></back>";

  private final JatsReader reader = new JatsReader();

  private static Document document(String xml) {
    return new Document("a.xml", xml.getBytes(StandardCharsets.UTF_8));
  }

  private Article read(String body) throws UnreadableArticle {
    return reader.read(
        document(
            TYPE
                + "<article xmlns='https://jats.nlm.nih.gov/ns/archiving/1.3/'"
                + " xmlns:mml='http://www.w3.org/1998/Math/MathML' article-type='x'>"
                + FRONT
                + "<body><sec><title>Results</title>"
                + body
                + "</sec></body>"
                + LIST
                + "</article>"));
  }

  private static List<String> words(Article article, Class<? extends Block> kind) {
    return article.blocks(kind).stream().map(block -> block.span().of(article.text())).toList();
  }

  @Test
  void theFrontTellsTitleAuthorsDateAndInterests() throws UnreadableArticle {
    Article article = read("<p>It helps.</p>");

    assertThat(article.title()).isEqualTo("Zinc");
    assertThat(article.metadata().authors()).containsExactly("Ann Miller");
    assertThat(article.metadata().date()).isEqualTo("2021-04-03");
    assertThat(article.sentences())
        .extracting(each -> each.text(), each -> each.location().role())
        .containsExactly(
            tuple("Zinc", SectionRole.TITLE),
            tuple("Colds are common.", SectionRole.SUMMARY),
            tuple("It helps.", SectionRole.BODY),
            tuple("A.M. was paid by a maker.", SectionRole.DISCLOSURE));
  }

  @Test
  void entriesAreWrittenOutOfTheirFieldsOrAsTheyStand() throws UnreadableArticle {
    Article article = read("<p>It helps.</p>");

    assertThat(article.blocks(Block.ReferenceEntry.class))
        .extracting(
            each -> each.span().of(article.text()),
            Block.ReferenceEntry::label,
            Block.ReferenceEntry::anchor)
        .containsExactly(
            tuple("Miller AB, et al. One. Sleep. 2019;1(4):2-3. doi:10.1000/x", "1", "B1"),
            tuple("Hem H. Zinc handbook. Berlin; 2012.", "2", "B2"),
            tuple("Ray A. Three. Sleep. 2017;1:2-3.", "", "B3"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[<xref ref-type='bibr' rid='B1'>1</xref>\u2013<xref ref-type='bibr' rid='B3'>3</xref>]",
        "[<xref ref-type='bibr' rid='B1 B3'>1-3</xref>]",
        "[<xref ref-type='bibr' rid='B1 B2 B3'>1, 2, 3</xref>]",
        "<sup><xref ref-type='bibr' rid='B1'>1</xref>,<xref ref-type='bibr' rid='B2'>2</xref>,"
            + "<xref ref-type='bibr' rid='B3'>3</xref></sup>",
        "(<xref ref-type='bibr' rid='B1'>Miller, 2019</xref>; <xref ref-type='bibr' rid='B2'>Hem,"
            + " 2012</xref>; <xref ref-type='bibr' rid='B3'>Ray, 2017</xref>)"
      })
  void oneCalloutToThreeEntries(String callout) throws UnreadableArticle {
    assertThat(read("<p>It helps " + callout + ".</p>").pointers())
        .extracting(Pointer::anchors)
        .containsExactly(List.of("B1", "B2", "B3"));
  }

  @Test
  void formulasPowersAndCharactersByNameAreWords() throws UnreadableArticle {
    Article article =
        read(
            "<p>It gave <inline-formula><alternatives><tex-math>z</tex-math><mml:math><mml:mi>x"
                + "</mml:mi><mml:mo>=</mml:mo><mml:mn>3</mml:mn></mml:math></alternatives></inline-formula>"
                + " kg/m<sup>2</sup>, &alpha;<xref ref-type='fn' rid='f'>a</xref>.</p>");

    assertThat(words(article, Block.Paragraph.class)).contains("It gave x=3 kg/m\u00b2, \u03b1.");
  }

  @Test
  void listsTablesCaptionsAndNotesAreBlocksOfTheirOwn() throws UnreadableArticle {
    Article article =
        read(
            "<p>Take it<fn><p>Twice.</p></fn> so: <list list-type='order'><list-item><p>Open.</p>"
                + "</list-item></list></p><table-wrap><label>Table 1</label><caption><p>Days.</p>"
                + "</caption><table><thead><tr><th>Trial</th><th>Zinc</th></tr></thead><tbody><tr>"
                + "<td>Eby</td><td>4.3</td></tr></tbody></table></table-wrap>");

    assertThat(words(article, Block.Paragraph.class)).contains("Take it so:");
    assertThat(words(article, Block.Note.class)).containsExactly("Twice.");
    assertThat(words(article, Block.ListItem.class)).containsExactly("1. Open.");
    assertThat(words(article, Block.Caption.class)).containsExactly("Table 1 Days.");
    assertThat(article.blocks(Block.TableCell.class))
        .extracting(Block.TableCell::headers)
        .containsExactly(List.of("Zinc", "Eby"));
  }

  @Test
  void entitiesAreNeverExpandedNorFetched() throws UnreadableArticle {
    String bomb =
        "<!DOCTYPE article [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;'>"
            + "<!ENTITY x SYSTEM 'file:///etc/hostname'><!ENTITY % p SYSTEM 'http://localhost:1/p'>"
            + " %p;]><article article-type='x'><body><p>It &c; helps &x;.</p></body></article>";

    assertThat(reader.read(document(bomb)).text()).contains("It &c; helps &x;.");
  }

  @Test
  void deepNestingIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> read("<sec>".repeat(100_000)))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessageContaining("deep, line 1");
  }

  @Test
  void brokenXmlIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> reader.read(document("<article article-type='x'><body><p>It")))
        .isInstanceOfSatisfying(
            UnreadableArticle.class, e -> assertThat(e.remedy()).contains("Download"))
        .hasMessageContaining("line 1, column");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html><article class='a'>",
        "<article><h1>A</h1><p>b</p></article>",
        "<?xml version='1.0'?><rss/>",
        "JATS is a tag suite."
      })
  void whatIsNoJatsIsNotRecognised(String content) {
    assertThat(reader.recognises(document(content))).isFalse();
  }

  @Test
  void ofSeveralArticlesTheFirstIsReadAndTheOthersAreToldToBeLeftOut() throws Exception {
    String article = "<article><front/><body><p>Coffee shortens %s.</p></body></article>";
    String xml =
        "<?xml version=\"1.0\"?><pmc-articleset>"
            + article.formatted("sleep")
            + article.formatted("naps")
            + article.formatted("days")
            + "</pmc-articleset>";

    Article read =
        new JatsReader().read(new Document("set.xml", xml.getBytes(StandardCharsets.UTF_8)));

    assertThat(read.text()).contains("sleep").doesNotContain("naps");
    assertThat(read.metadata().notes())
        .containsExactly(
            "Left out: further articles of the same file (2); give each as a file of its own");
  }
}
