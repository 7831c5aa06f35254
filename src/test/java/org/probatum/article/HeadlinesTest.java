package org.probatum.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probatum.article.markdown.MarkdownReader;

class HeadlinesTest {

  private static Article composed(String... paragraphs) {
    Composer composer = new Composer();
    for (String words : paragraphs) {
      composer.add(words, "here");
      if (words.equals("Conclusion")) {
        composer.heading(2);
      } else {
        composer.paragraph();
      }
    }
    return composer.article("a.docx", Metadata.NONE);
  }

  @Test
  void aHeadingThatIsKnownByItsWordsDoesNotSayThatTheOthersAreSet() {
    Article article =
        composed(
            "Of sleep: a study",
            "Why we sleep",
            "Sleep is needed by all who are awake.",
            "How coffee works against it",
            "Coffee shortens sleep in adults by an hour.",
            "Conclusion",
            "Sleep well, and long.");

    assertThat(article.title()).isEqualTo("Of sleep: a study");
    assertThat(article.blocks(Block.Heading.class))
        .extracting(Block.Heading::level)
        .containsExactly(0, 1, 1, 2);
  }

  @Test
  @Timeout(20)
  void aHeadingWithAHundredThousandBlanksIsReadAtOnce() {
    String blanks = "<td colspan=99>".repeat(9_000);

    assertThat(MarkdownReader.read("a.md", "# Sleep " + blanks + " well\n\nIt helps.").blocks())
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "Microsoft Word - Sleep and coffee, Sleep and coffee",
    "Microsoft Word - draft3.docx, ''",
    "- no title specified, ''",
    "Untitled Document, ''",
    "' Sleep and coffee ', Sleep and coffee"
  })
  void aTitleThatAProgramPutThereIsNone(String told, String title) {
    assertThat(ToldTitle.of(told)).isEqualTo(title);
  }
}
