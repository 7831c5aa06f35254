package org.probatum.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.article.UnreadableArticle;

class ArticleReadersTest {

  private static Source source(String text) {
    return new Source("a.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  \n\t\n",
        "1,2,3\n4,5,6\n",
        "References\n\n1. Miller A. A trial. Lancet. 2019;1:2-3.\n"
      })
  void aFileWithoutASentenceIsRefusedWithARemedy(String text) {
    assertThatThrownBy(() -> ArticleReaders.read(source(text)))
        .isInstanceOfSatisfying(
            UnreadableArticle.class, e -> assertThat(e.remedy()).startsWith("Give "));
  }

  @Test
  void aTextBeyondTheLimitsIsRefusedBeforeItIsJudged() {
    assertThatThrownBy(() -> ArticleReaders.read(source("word ".repeat(80_000))))
        .hasMessageContaining("characters");
    assertThatThrownBy(() -> ArticleReaders.read(source("It helps people. ".repeat(3_000))))
        .hasMessageContaining("sentences");
  }

  @Test
  void markdownIsKnownByNameOrByItsHeadings() throws UnreadableArticle {
    Source noEnding =
        new Source("draft", "# Title\n\nIt **works**.\n".getBytes(StandardCharsets.UTF_8));

    assertThat(ArticleReaders.read(noEnding).title()).isEqualTo("Title");
  }

  @Test
  void aSentenceThatNeverEndsIsRefusedWithItsPlace() {
    String text = "It helps.\n\n" + "the tonic may help and ".repeat(1_000);

    assertThatThrownBy(() -> ArticleReaders.read(source(text)))
        .hasMessage("the sentence that begins in line 3 has 22,999 characters, one may have 5,000");
    assertThatThrownBy(() -> ArticleReaders.read(source("a".repeat(250_000))))
        .hasMessageContaining("line 1 has 250,000 characters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ketamin senkt das Risiko. Die Studie mit 96 Personen war zu klein. ",
        "\u8fd9\u662f\u4e00\u7bc7\u6587\u7ae0\uff0c\u5b83\u8bf4\u836f\u7269\u6709\u6548\u3002\n",
        "placebo,12,0.4\nverum,13,0.5\n"
      })
  void whatIsNoEnglishIsRefusedSinceNothingOfItWouldBeRead(String line) {
    assertThatThrownBy(() -> ArticleReaders.read(source(line.repeat(20))))
        .hasMessageContaining("does not read as English");
  }

  @Test
  void aFewWordsSayNothingOfTheLanguage() throws UnreadableArticle {
    assertThat(ArticleReaders.read(source("Ketamine cures depression.")).sentences()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\\rtf1", "<?xml "})
  void anotherKindOfDocumentIsNamedWhateverItsFileIsCalled(String head) {
    assertThatThrownBy(() -> ArticleReaders.read(source(head + " It helps people.")))
        .hasMessageMatching("the file is .*, not plain text")
        .isInstanceOfSatisfying(
            UnreadableArticle.class, e -> assertThat(e.remedy()).startsWith("Save it as"));
  }
}
