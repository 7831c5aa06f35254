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
      strings = {"", "  \n\t\n", "References\n\n1. Miller A. A trial. Lancet. 2019;1:2-3.\n"})
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
}
