package org.probatum.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.probatum.text.Raised;
import org.probatum.text.Span;

class ComposerTest {

  @Test
  void everySpanLeadsBackToTheRunsItWasPutTogetherFrom() {
    Article article = article();
    Span claim = article.sentences().get(1).span();

    assertThat(claim.of(article.text())).isEqualTo("Relapse fell by half.\u00b9");
    assertThat(article.sourceMap().placeOf(claim)).isEqualTo("run 2 to run 4");
    assertThat(article.sourceMap().placeOf(new Span(claim.start(), claim.start() + 3)))
        .isEqualTo("run 2");
  }

  @Test
  void blocksWithoutWordsVanish() {
    Composer composer = new Composer().add("  ", "run 1");
    composer.paragraph();

    assertThat(composer.article("x", Metadata.NONE).blocks()).isEmpty();
  }

  @Test
  void withoutAnyHeadingShortParagraphsBeforeLongerOnesAreHeadings() {
    Composer composer = new Composer();
    for (String words : List.of("On pain", "Is it safe", "It was safe in most of them.", "Yes")) {
      composer.add(words, "run").paragraph();
    }

    assertThat(composer.article("x", Metadata.NONE).blocks(Block.Heading.class)).hasSize(2);
  }

  @Test
  void whatTheDocumentTiesToAnEntryIsKept() {
    Article article = article();

    assertThat(article.pointers())
        .extracting(pointer -> pointer.span().of(article.text()), Pointer::anchors)
        .containsExactly(tuple("\u00b9", List.of("ref1")));
    assertThat(article.blocks(Block.ReferenceEntry.class))
        .extracting(Block.ReferenceEntry::anchor)
        .containsExactly("ref1");
  }

  private static Article article() {
    Composer composer = new Composer();
    composer.add("A title", "run 1").title();
    composer.add("Relapse fell ", "run 2").add("by half.", "run 3");
    int mark = composer.length();
    composer.add(Raised.of("1"), "run 4").point(mark, List.of("ref1"));
    composer.paragraph();
    composer.add("Miller A. Relapse. Sleep. 2019;1:2-3.", "run 5").entry("1", "ref1");
    return composer.article("x", Metadata.NONE);
  }
}
