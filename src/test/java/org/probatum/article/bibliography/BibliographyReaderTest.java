package org.probatum.article.bibliography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.probatum.article.Document;

class BibliographyReaderTest {

  @Test
  void libraryOfAReferenceManagerIsRead() throws Exception {
    String json =
        """
        [{"id": "berg2021", "type": "article-journal", "title": "Sleep and pain",
          "container-title": "Pain", "volume": 7, "page": "1-9", "DOI": "10.1000/p.7",
          "author": [{"family": "Berg", "given": "Anna L."}, {"literal": "Sleep Group"}],
          "issued": {"date-parts": [[2021, 4, 2]]}}]
        """;

    assertThat(read(json))
        .extracting(CitedEntry::words)
        .containsExactly("Berg AL, Sleep Group. Sleep and pain. Pain. 2021;7:1-9. doi:10.1000/p.7");
  }

  @Test
  void undefinedMonthsAndOtherAuthorsAreBorne() throws Exception {
    String bib =
        "@article{a, author = {Jane Q. Public and others}, title = {T}, year = 2001, month = junk}";

    assertThat(read(bib))
        .extracting(CitedEntry::words)
        .containsExactly("Public JQ, et al. T. 2001.");
  }

  @Test
  void whatIsNeitherFormIsRefused() {
    assertThatThrownBy(() -> read("[{\"id\": ")).isInstanceOf(BrokenBibliography.class);
    assertThatThrownBy(() -> read("@article{a, b")).isInstanceOf(BrokenBibliography.class);
  }

  private static List<CitedEntry> read(String text) throws BrokenBibliography {
    return BibliographyReader.read(new Document("f", text.getBytes(StandardCharsets.UTF_8)));
  }
}
