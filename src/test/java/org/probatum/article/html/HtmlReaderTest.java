package org.probatum.article.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.article.Article;
import org.probatum.article.Block;
import org.probatum.article.Document;
import org.probatum.article.Pointer;
import org.probatum.article.UnreadableArticle;

class HtmlReaderTest {

  private static final String FILLER =
      "<p>The trial enrolled forty adults who slept badly and gave each of them a capsule.</p>";

  private final HtmlReader reader = new HtmlReader();

  private Article read(String body) throws UnreadableArticle {
    return reader.read(document("<!DOCTYPE html><html><body>" + FILLER + body + "</body></html>"));
  }

  private static Document document(String html) {
    return new Document("page.html", html.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> words(Article article, Class<? extends Block> kind) {
    return article.blocks(kind).stream().map(block -> block.span().of(article.text())).toList();
  }

  @Test
  void wordsComeAsAPageShowsThem() throws UnreadableArticle {
    Article article =
        read("<p>It  low&shy;ered\n the&nbsp;sc<b>or</b>e&#x200b; by 10<sup>3</sup> &lt; x.</p>");

    assertThat(words(article, Block.Paragraph.class))
        .last()
        .isEqualTo("It lowered the score by 10\u00b3 < x.");
  }

  @Test
  void linksToTheListAreCalloutsAndRangesHoldWhatIsBetween() throws UnreadableArticle {
    Article article =
        read(
            "<p>It helps.<sup><a href='#r1'>1</a>,<a href='#r2'>2</a></sup> It harms [<a"
                + " href='https://x.org/p#r1'>1</a>\u2013<a"
                + " href='#r3'>3</a>].</p><h2>References</h2><ol><li id=r1>Miller A. One. Sleep."
                + " 2019;1:2-3.</li><li id=r2>Miller B. Two. Sleep. 2018;1:2-3.</li><li><a"
                + " name=r3></a>Miller C. Three. Sleep. 2017;1:2-3.</li></ol>");

    assertThat(article.pointers())
        .extracting(pointer -> pointer.span().of(article.text()), Pointer::anchors)
        .containsExactly(
            tuple("\u00b9,\u00b2", List.of("r1", "r2")),
            tuple("[1\u20133]", List.of("r1", "r2", "r3")));
    assertThat(article.blocks(Block.ReferenceEntry.class))
        .extracting(Block.ReferenceEntry::label)
        .containsExactly("1", "2", "3");
  }

  @Test
  void footnotesWithoutAHeadingAreTheListThatTheirCalloutsLeadTo() throws UnreadableArticle {
    Article article =
        read(
            "<p>It helps<sup><a href='#ftnt1' id='ftnt_ref1'>[1]</a></sup>.</p><hr><div><p><a"
                + " href='#ftnt_ref1' id='ftnt1'>[1]</a> Miller A. One. Sleep."
                + " 2019;1:2-3.</p></div>");

    assertThat(words(article, Block.ReferenceEntry.class))
        .containsExactly("Miller A. One. Sleep. 2019;1:2-3.");
    assertThat(article.pointers()).extracting(Pointer::anchors).containsExactly(List.of("ftnt1"));
  }

  @Test
  void aListThatCalloutsLeadToNeedNotBeTheLastOne() throws UnreadableArticle {
    Article article =
        read(
            "<p>It helps.<sup><a href='#c1'>[1]</a></sup></p><div><h2>References</h2></div><ol><li"
                + " id=c1><span class='mw-cite-backlink'>^</span> Miller A. One. Sleep."
                + " 2019;1:2-3.</li></ol><h2>Further reading</h2><ul><li>Ray A. A book."
                + " 1999.</li></ul>");

    assertThat(words(article, Block.ReferenceEntry.class))
        .containsExactly("Miller A. One. Sleep. 2019;1:2-3.");
  }

  @Test
  void aFootnoteNumberIsItsLabel() throws UnreadableArticle {
    Article article =
        read(
            "<p>It helps<a name=a1 href='#s1'><sup>1</sup></a>.</p><div id=f1><p><a name=s1"
                + " href='#a1'>1</a>Miller A. One. Sleep. 2019;1:2-3.</p></div>");

    assertThat(article.blocks(Block.ReferenceEntry.class))
        .extracting(each -> each.span().of(article.text()), Block.ReferenceEntry::label)
        .containsExactly(tuple("Miller A. One. Sleep. 2019;1:2-3.", "1"));
  }

  @Test
  void aLinkAroundAnEntryGivesItsIdentifier() throws UnreadableArticle {
    Article article =
        read(
            "<h3>Sources</h3><ul><li><a href='https://doi.org/10.1000/xyz'>Miller A. One. Sleep."
                + " 2019;1:2-3.</a></li></ul>");

    assertThat(words(article, Block.ReferenceEntry.class))
        .containsExactly("Miller A. One. Sleep. 2019;1:2-3. doi:10.1000/xyz");
  }

  @Test
  void identifiersBehindFinderLinksBelongToTheEntry() throws UnreadableArticle {
    Article article =
        read(
            "<h2>References</h2><ol><li>Miller A. One. Sleep. 2019;1:2-3. [<a"
                + " href='https://doi.org/10.1000/xyz'>DOI</a>] [<a"
                + " href='https://pubmed.ncbi.nlm.nih.gov/123/'>PubMed</a>]</li></ol>");

    assertThat(words(article, Block.ReferenceEntry.class))
        .containsExactly("Miller A. One. Sleep. 2019;1:2-3. doi:10.1000/xyz PMID: 123");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav><p>Zinc cures colds.</p></nav>",
        "<div class='cookie-banner'>Zinc cures colds.</div>",
        "<div id='comments'><p>Zinc cures colds.</p></div>",
        "<div class='RelatedPosts_list__a1'>Zinc cures colds.</div>",
        "<div class='share-buttons'>Zinc cures colds.</div>",
        "<div class='author-bio'>Zinc cures colds.</div>",
        "<div hidden>Zinc cures colds.</div>",
        "<p style='display: none'>Zinc cures colds.</p>",
        "<span aria-hidden='true'>Zinc cures colds.</span>",
        "<div><h3>You may also like</h3><p>Zinc cures colds.</p></div>",
        "<h3>Leave a comment</h3><p>Zinc cures colds.</p>",
        "<footer><p>Zinc cures colds.</p></footer>",
        "<script>Zinc cures colds.</script>"
      })
  void whatIsNotTheArticleIsLeftOut(String clutter) throws UnreadableArticle {
    Article article = read(FILLER + clutter + FILLER);

    assertThat(article.text()).doesNotContain("Zinc");
    assertThat(article.metadata().notes())
        .allSatisfy(note -> assertThat(note).startsWith("Left out: "))
        .hasSize(clutter.startsWith("<script") ? 0 : 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<section id='share-decision'><h2>Share the decision</h2><p>Zinc cures"
            + " colds.</p></section>",
        "<div class='elementor-widget-container'><p>Zinc cures colds.</p></div>",
        "<div class='accordion-panel' hidden><p>Zinc cures colds.</p></div>",
        "<section id='treatment-related-harms'><p>Zinc cures colds.</p></section>",
        "<details><summary>More</summary><p>Zinc cures colds.</p></details>",
        "<aside class='key-facts'><p>Zinc cures colds.</p></aside>"
      })
  void whatOnlySoundsLikeClutterStays(String part) throws UnreadableArticle {
    Article article = read("<main>" + FILLER + part + FILLER + "</main>");

    assertThat(article.text()).contains("Zinc cures colds.");
  }

  @Test
  void cellsKnowTheHeadersOfTheirRowAndColumn() throws UnreadableArticle {
    Article article =
        read(
            "<table><thead><tr><th rowspan=2>Trial</th><th"
                + " colspan=2>Days</th></tr><tr><th>Zinc</th><th>Placebo</th></tr></thead><tr><th"
                + " scope=row>Eby</th><td>4.3</td><td>7.6</td></tr></table>");

    assertThat(article.blocks(Block.TableCell.class))
        .extracting(cell -> cell.span().of(article.text()), Block.TableCell::headers)
        .containsExactly(
            tuple("4.3", List.of("Days", "Zinc", "Eby")),
            tuple("7.6", List.of("Days", "Placebo", "Eby")));
  }

  @Test
  void theHeadOfAPageTellsWhoWroteAndReviewedIt() throws UnreadableArticle {
    Article article =
        reader.read(
            document(
                "<html lang=en-GB><head><title>Zinc | A site</title><script"
                    + " type='application/ld+json'>{\"@type\":\"MedicalWebPage\",\"author\":[{\"@type\":\"Person\",\"name\":\"A."
                    + " Writer\"}],\"lastReviewed\":\"2025-03-01\",\"reviewedBy\":{\"name\":\"B."
                    + " Reader\"}}</script></head><body>"
                    + FILLER
                    + "</body></html>"));

    assertThat(article.title()).isEqualTo("Zinc");
    assertThat(article.metadata().authors()).containsExactly("A. Writer");
    assertThat(article.metadata().date()).isEqualTo("2025-03-01");
    assertThat(article.metadata().language()).isEqualTo("en-GB");
    assertThat(article.metadata().notes()).first().asString().contains("B. Reader");
  }

  @Test
  void aPlaceIsTheLineAndColumnOfThePage() throws UnreadableArticle {
    Article article = read("\n<p>\nIt <i>helps</i>.</p>");

    assertThat(article.sourceMap().placeOf(article.sentences().get(1).span()))
        .startsWith("line 2, column 4 to line 3");
  }

  @Test
  void aPageThatScriptsFillIsRefusedWithARemedy() {
    assertThatThrownBy(
            () ->
                reader.read(
                    document(
                        "<html><body><div id=root></div><script>run()</script></body></html>")))
        .isInstanceOfSatisfying(
            UnreadableArticle.class, e -> assertThat(e.remedy()).contains(".mhtml"))
        .hasMessageContaining("scripts");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html></html>",
        "\ufeff  <!-- saved from url=(0022)http://x.org/ -->\n<html>",
        "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\"><html>",
        "<article><h1>A</h1><p>b</p><p>c</p></article>",
        "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary=\"x\"\r\n\r\n--x"
      })
  void aPageIsKnownByItsContent(String content) {
    assertThat(reader.recognises(document(content))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Title\n\n<p>a</p><p>b</p><p>c</p>",
        "<p align=center>a</p>\n\n# Title\n\n<p>b</p><p>c</p>",
        "Zinc helps. <b>Really</b>.",
        "Content is king: content-type matters.\n\nText."
      })
  void textAndMarkdownAreNoPages(String content) {
    assertThat(reader.recognises(document(content))).isFalse();
  }

  @Test
  void whatStyleSheetsRaiseIsRaisedAndWhatTheyHideIsLeftOutUnlessAnotherRuleShowsIt()
      throws Exception {
    Article article =
        read(
            """
            <html><head><style>/* of the site */ .up, .sup2 { font-size: 60%; vertical-align:super }
            .print-only { display: none } .answer { display:none } .open .answer { display: block }
            @media print { .x { color: red } }</style></head><body><article>
            <p>Coffee shortens sleep in adults.<span class="up">1</span> Tea does not shorten it at
            all.<span style="vertical-align: super">2</span> Who knows what cocoa does to them.</p>
            <p class="print-only">Cut this out and keep it.</p>
            <p class="answer">A nap helps most people in the afternoon.</p></article></body></html>
            """);

    assertThat(article.text())
        .contains("adults.\u00b9 Tea", "all.\u00b2 Who", "A nap helps")
        .doesNotContain("Cut this out");
    assertThat(article.metadata().notes()).anyMatch(note -> note.contains("hidden text"));
  }

  @Test
  void endnotesWithRomanNumeralsAreCalledByDigitsAndStruckWordsAreLeftOut() throws Exception {
    Article article =
        read(
            """
            <p>Coffee shortens <del>all</del> sleep in adults.<a id="n1a" href="#n1"><sup>i</sup></a>
            Tea does not, as far as anybody knows today.<a id="n2a" href="#n2"><sup>ii</sup></a></p>
            <p><a id="n1" href="#n1a">i</a> Miller A. Coffee. J Sleep Stud. 2019;3(2):10-18.</p>
            <p><a id="n2" href="#n2a">ii</a> Jones B. Tea. J Sleep Stud. 2020;4(2):20-28.</p>
            """);

    assertThat(article.text()).contains("shortens sleep in adults.\u00b9", "today.\u00b2");
    assertThat(article.blocks(Block.ReferenceEntry.class))
        .extracting(Block.ReferenceEntry::label)
        .containsExactly("1", "2");
    assertThat(article.pointers()).hasSize(2);
  }

  @Test
  void sentencesOfATableAreReadAlsoWhereTheyHeadARow() throws Exception {
    Article article =
        read(
            """
            <p>What people say of sleep, and what trials have found of it so far.</p>
            <table><tr><td>Myth</td><td>Fact</td></tr>
            <tr><td>Coffee never harms sleep.<sup>1</sup></td><td>It shortens sleep.</td></tr>
            <tr><td>Tea</td><td>It does not shorten sleep.</td></tr></table>
            """);

    assertThat(article.blocks(Block.TableCell.class))
        .extracting(cell -> cell.span().of(article.text()))
        .containsExactly(
            "Coffee never harms sleep.\u00b9", "It shortens sleep.", "It does not shorten sleep.");
  }
}
