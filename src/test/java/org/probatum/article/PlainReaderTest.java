package org.probatum.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.probatum.article.markdown.MarkdownReader;
import org.probatum.article.plain.PlainReader;

class PlainReaderTest {

  private static final String LIST =
      """
      Magnesium and Sleep

      Why people take it

      Magnesium is sold widely. It may help some sleepers.

      Conclusion

      More trials are needed.

        1. Abbasi B, Kimiagar M. The effect of magnesium on primary insomnia. J Res Med Sci. 2012;17:1161-9.
        2. Mah J, Pitre T. Oral magnesium for insomnia: a systematic review. BMC Complement Med. 2021;21:125.
      """;

  @Test
  void headingsParagraphsAndTheReferenceListAreToldApart() {
    Article article = PlainReader.read("magnesium.txt", LIST);

    assertThat(article.title()).isEqualTo("Magnesium and Sleep");
    assertThat(article.sections())
        .extracting(Section::title)
        .containsExactly("Magnesium and Sleep", "Why people take it", "Conclusion");
    assertThat(article.sentences())
        .extracting(Sentence::text)
        .containsExactly(
            "Magnesium and Sleep",
            "Magnesium is sold widely.",
            "It may help some sleepers.",
            "More trials are needed.");
    assertThat(article.blocks(Block.ReferenceEntry.class))
        .extracting(Block.ReferenceEntry::label)
        .containsExactly("1", "2");
  }

  @Test
  void theConclusionIsKnownAsSuch() {
    Article article = PlainReader.read("magnesium.txt", LIST);

    assertThat(article.sentences().get(3).location().role()).isEqualTo(SectionRole.CONCLUSION);
    assertThat(article.sentences().get(3).location().paragraph()).isEqualTo(2);
  }

  @Test
  void everySpanIsAnExactSubstring() {
    Article article = PlainReader.read("magnesium.txt", LIST.replace("\n", "\r\n"));

    assertThat(article.sentences())
        .allSatisfy(s -> assertThat(s.span().of(article.text())).isEqualTo(s.text()));
  }

  @Test
  void hardWrappedLinesMakeOneParagraph() {
    String wrapped =
        "A title\n\nThe first line of this paragraph was broken by an editor\nand goes on here. It has two sentences.\n";

    assertThat(PlainReader.read("w.txt", wrapped).sentences()).hasSize(3);
  }

  @Test
  void anEntryThatRunsOverTwoLinesStaysWhole() {
    String text =
        "Text\n\nIt works.\n\nReferences\n\n[1] Miller A. A trial of something that has a very long title indeed.\n    Lancet. 2019;1:2-3.\n[2] Ode B. Another. BMJ. 2020;3:4.\n";

    List<Block.ReferenceEntry> entries =
        PlainReader.read("r.txt", text).blocks(Block.ReferenceEntry.class);

    assertThat(entries).hasSize(2);
    assertThat(entries.get(0).span().of(text)).startsWith("Miller").endsWith("2-3.");
  }

  @Test
  void anArticleWithoutHeadingsTakesItsFileNameAsTitle() {
    assertThat(PlainReader.read("note.txt", "It works. It does not.").title())
        .isEqualTo("note.txt");
  }

  @Test
  void markdownKeepsOffsetsAndBlanksMarks() {
    String text =
        "# Title\n\nIt **really** works, see [the page](https://example.org/x).\n\n- One point.\n\n## References\n\n1. Miller A. A trial. *Lancet*. 2019;1:2-3.\n";

    Article article = MarkdownReader.read("a.md", text);

    assertThat(article.text()).hasSameSizeAs(text).doesNotContain("**", "example.org");
    assertThat(article.title()).isEqualTo("Title");
    assertThat(article.sentences())
        .extracting(Sentence::text)
        .last()
        .asString()
        .contains("One point.");
    assertThat(article.blocks(Block.ReferenceEntry.class))
        .extracting(Block.ReferenceEntry::label)
        .containsExactly("1");
  }

  @Test
  void theHeadingOfTheReferencesIsNoTitle() {
    String text = "It works (1).\n\nReferences\n\n1. Miller A. A trial. Lancet. 2019;1:2-3.\n";

    assertThat(PlainReader.read("note.txt", text).title()).isEqualTo("note.txt");
  }

  /** Lines as an editor leaves them that breaks at 30 characters; the list is left as it was. */
  private static final String NARROW =
      """
      Walking and Sleep: What the
      Trials Say

      Walking is told to help people
      who sleep badly. One trial in
      Gut found that they slept some
      20 minutes longer. A review in
      Sleep Medicine counted 12 such
      trials, and found little. Most
      of them were short, as authors
      said themselves, and none took
      people with other diseases. So
      nobody knows.

      Conclusion

      Walk if you like to, and do it
      in daylight.

      References

      1. Roe R, Lind B. Walking and the sleep of people who walk little. Gut. 2019;3:4-5.
      """;

  @Test
  void linesThatAreBrokenAtANarrowWidthAreOneParagraph() {
    Article article = PlainReader.read("narrow.txt", NARROW);

    assertThat(article.title().replace('\n', ' '))
        .isEqualTo("Walking and Sleep: What the Trials Say");
    assertThat(article.blocks(Block.Paragraph.class)).hasSize(2);
    assertThat(article.sections()).hasSize(3);
    assertThat(article.blocks(Block.ReferenceEntry.class)).hasSize(1);
  }

  @Test
  void aShortSentenceWithARaisedMarkerIsNoHeading() {
    Article article =
        PlainReader.read(
            "a.txt", "Coffee\n\nIt keeps us awake.\u2077\n\nWhat it costs\u2077\n\nLittle.");

    assertThat(article.blocks(Block.Heading.class))
        .extracting(heading -> heading.span().of(article.text()))
        .containsExactly("Coffee", "What it costs\u2077");
  }

  @Test
  void withoutBlankLinesALongLineIsAParagraphAndAShortOneAboveItAHeading() {
    String paragraph =
        "Walking is told to help people who sleep badly, by day and night. ".repeat(4);
    String text =
        "Walking\n" + paragraph + "\nWhat the trials say\n" + paragraph + "\nIt may help them all.";
    Article article = PlainReader.read("dense.txt", text);

    assertThat(article.sections())
        .extracting(Section::title)
        .containsExactly("Walking", "What the trials say");
    assertThat(article.blocks(Block.Paragraph.class)).hasSize(3);
  }
}
