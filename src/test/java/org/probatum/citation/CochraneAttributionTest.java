package org.probatum.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.probatum.article.Article;
import org.probatum.claim.ClaimReader;

class CochraneAttributionTest {

  private static List<Attribution> read(String journal) {
    Article article =
        Articles.of(
            "A 2019 Cochrane review found that it lowers pain.",
            "",
            "References",
            "1. Okoye A, Lind B. Walking after hip repair. " + journal + ". 2019;4:1-12.");
    return new CitationReader().read(article, ClaimReader.bundled().read(article)).attributions();
  }

  @Test
  void aCochraneReviewIsAnEntryOfItsJournal() {
    assertThat(read("Cochrane Database Syst Rev"))
        .extracting(Attribution::reference)
        .containsExactly("R1");
    assertThat(read("Gut")).extracting(Attribution::reference).containsOnlyNulls();
  }
}
