package org.probatum.article.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
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
import org.probatum.article.Sentence;
import org.probatum.article.UnreadableArticle;

class MarkdownReaderTest {

  private static final String BIB =
      """
      @article{okoye2019,
        author = {Okoye, Beatrice and M{\\"u}ller, Anna-Lena},
        title = {Magnesium for {Migraine}: a trial},
        journal = {Headache}, year = 2019, volume = 12, number = 3, pages = {45--50},
        doi = {10.1000/mig.1}
      }
      @article{unused2001, author = {Nobody, N}, title = {Never cited}, journal = {J}, year = 2001}
      """;

  @Test
  void aKeyLeadsToItsEntryInTheBibliographyBesideTheArticle() throws Exception {
    Article article =
        withBib("Attacks fell [@okoye2019, p. 4]. So says @okoye2019 as well.\n", BIB);

    Block.ReferenceEntry entry = article.blocks(Block.ReferenceEntry.class).get(0);
    assertThat(entry.span().of(article.text()))
        .isEqualTo(
            "Okoye B, M\u00fcller AL. Magnesium for Migraine: a trial. Headache."
                + " 2019;12(3):45-50. doi:10.1000/mig.1");
    assertThat(article.blocks(Block.ReferenceEntry.class)).hasSize(1);
    assertThat(article.pointers())
        .extracting(each -> each.span().of(article.text()), Pointer::anchors)
        .containsExactly(
            tuple("[@okoye2019, p. 4]", List.of("okoye2019")),
            tuple("@okoye2019", List.of("okoye2019")));
    assertThat(article.sourceMap().placeOf(entry.span())).isEqualTo("refs.bib, entry okoye2019");
  }

  @Test
  void aKeyThatNoBibliographyKnowsStillPoints() throws Exception {
    Article article = withBib("Attacks fell [@missing2020].\n", BIB);

    assertThat(article.pointers())
        .extracting(Pointer::anchors)
        .containsExactly(List.of("missing2020"));
  }

  @Test
  void anAddressOfMailIsNoCitation() throws Exception {
    assertThat(withBib("Write to me@okoye2019.org today.\n", BIB).pointers()).isEmpty();
  }

  @Test
  void aBrokenBibliographyIsNamed() {
    assertThatThrownBy(() -> withBib("It works [@a].\n", "@article{a, title = {open"))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessageContaining("refs.bib");
  }

  @Test
  void aFootnoteThatIsAReferenceIsPointedAtAndAnyOtherIsNot() {
    Article article =
        MarkdownReader.read(
            "a.md",
            "Attacks fell.[^1] It was cheap.[^n]\n\n[^n]: In euros of 2019.\n\n## References\n\n"
                + "[^1]: Okoye B. A trial. Headache. 2019;12(3):45-50.\n");

    assertThat(article.blocks(Block.ReferenceEntry.class))
        .extracting(Block.ReferenceEntry::anchor)
        .containsExactly("1");
    assertThat(article.blocks(Block.Note.class)).extracting(Block.Note::mark).containsExactly("n");
    assertThat(article.pointers()).extracting(Pointer::anchors).containsExactly(List.of("1"));
    assertThat(article.text()).contains("[^1]").doesNotContain("cheap.[^n]");
  }

  @Test
  void aCellKnowsTheHeadsOfItsColumnAndRow() {
    Article article =
        MarkdownReader.read(
            "a.md",
            "# T\n\n| Outcome | Magnesium | Placebo |\n|---|---|---|\n| Attacks | 3 | 5 |\n");

    assertThat(article.blocks(Block.TableCell.class))
        .extracting(cell -> cell.span().of(article.text()).strip(), Block.TableCell::headers)
        .containsExactly(
            tuple("Attacks", List.of("Outcome")),
            tuple("3", List.of("Magnesium", "Attacks")),
            tuple("5", List.of("Placebo", "Attacks")));
  }

  @Test
  void theFrontMatterIsNoTextAndTellsTitleAuthorsAndDate() {
    Article article =
        MarkdownReader.read(
            "a.md",
            "---\ntitle: \"On magnesium\"\nauthor:\n  - name: B. Okoye\n  - A. Berg\n"
                + "date: 2024-03-01\n---\n\nIt works.\n");

    assertThat(article.title()).isEqualTo("On magnesium");
    assertThat(article.metadata().authors()).containsExactly("B. Okoye", "A. Berg");
    assertThat(article.metadata().date()).isEqualTo("2024-03-01");
    assertThat(article.sentences()).extracting(Sentence::text).containsExactly("It works.");
  }

  @Test
  void theWordsOfAnImageThatStandsAloneAreACaption() {
    Article article =
        MarkdownReader.read("a.md", "# T\n\n![Attacks fell by half.](figure.png)\n\nMore text.\n");

    assertThat(article.blocks(Block.Caption.class))
        .extracting(caption -> caption.span().of(article.text()))
        .containsExactly("Attacks fell by half.");
  }

  private static Article withBib(String text, String bib) throws UnreadableArticle {
    byte[] bytes = bib.getBytes(StandardCharsets.UTF_8);
    Document file = new Document("a.md", new byte[0], List.of(new Document("refs.bib", bytes)));
    return MarkdownReader.read(file, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*a |b*", "**a |b**", "![|](a)"})
  void marksNestedDeeperThanAnybodyWritesAreRefused(String mark) {
    String[] ends = mark.split("\\|");
    String text = ends[0].repeat(20_000) + "x " + ends[1].repeat(20_000);

    assertThatExceptionOfType(UnreadableArticle.class)
        .isThrownBy(() -> MarkdownReader.read(new Document("a.md", new byte[0]), text))
        .withMessageContaining("nested more than");
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "- ", "> 1. * "})
  void listsAndQuotesNestedTooDeepAreReadAsWords(String mark) {
    Article article = MarkdownReader.read("a.md", mark.repeat(5_000) + "Coffee shortens sleep.");

    assertThat(article.text()).contains("Coffee shortens sleep.");
  }
}
