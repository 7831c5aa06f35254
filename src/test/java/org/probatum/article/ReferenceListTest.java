package org.probatum.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.article.markdown.MarkdownReader;
import org.probatum.article.plain.PlainReader;

class ReferenceListTest {

  private static final String ENTRIES =
      """
      - Okoye A, Lind B, et al. Early walking after hip repair. BMJ 2019;364:31-45.
      - World Health Organization. World mobility report 2021. Geneva: WHO; 2021.
      - Smith J, Roe R. Late walking after hip repair. Lancet 2020;386:12-19.
      """;

  private static List<String> read(String text) {
    return MarkdownReader.read("a.md", text).blocks(Block.ReferenceEntry.class).stream()
        .map(entry -> entry.span().of(text))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Where the figures come from",
        "What we read",
        "Studies mentioned",
        "Our sources",
        "Evidence"
      })
  void aSectionOfEntriesIsTheListWhateverItIsCalled(String heading) {
    String list = "# Hips\n\nIt works.\n\n## " + heading + "\n\n" + ENTRIES;
    String more = "\nThe writer has no links.\n\n## About the writer\n\nShe walks a lot.\n";

    assertThat(read(list + more)).hasSize(3).last().asString().startsWith("Smith J");
    assertThat(PlainReader.read("a.txt", list.replace("#", "")).blocks(Block.ReferenceEntry.class))
        .hasSize(3);
  }

  @Test
  void aSectionThatTellsOfStudiesIsNoList() {
    String text =
        """
        # Hips

        ## The trials

        - A trial in 2019 had 206 people, and 49% walked early.
        - A trial in the Lancet in 2020 had 182 people, and most walked (Roe et al., 2020).

        ## What to do

        Walk.
        """;

    assertThat(read(text)).isEmpty();
  }

  @Test
  void aBodyThatWroteAReportStandsInTheList() {
    String text =
        """
        # Hips

        It works (Okoye et al., 2019).

        ## References

        Okoye, A., & Lind, B. (2019). Early walking. *BMJ, 364*, 31-45.

        Institute for Hips and Knees. (2021). *Hips in people over 60* (guideline HK12).
        """;

    assertThat(read(text)).hasSize(2).last().asString().startsWith("Institute for Hips");
  }
}
