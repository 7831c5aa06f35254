package org.probatum.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.probatum.citation.CitationReader;
import org.probatum.evidence.Origin;
import org.probatum.evidence.Resolution;
import org.probatum.evidence.Work;
import org.probatum.grading.FieldCheck.Field;

class FieldChecksTest {

  private static final String REST = ". Walking after hip repair. Gut. 2019;3:4-5.";

  private static Work by(String... authors) {
    return new Work(
        "w",
        "Walking after hip repair",
        List.of(authors),
        "Gut",
        List.of(2019),
        "3",
        null,
        "4-5",
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        Origin.CURATED,
        List.of());
  }

  private static List<FieldCheck> broken(String authors, Work work) {
    Resolution found =
        new Resolution.Resolved(
            CitationReader.reference(authors + REST), work, Resolution.How.TITLE);
    return FieldChecks.of(List.of(found)).stream().filter(check -> !check.agrees()).toList();
  }

  @Test
  void anAuthorOfNeitherPlaceIsAWrongFirstAuthor() {
    assertThat(broken("Roe R, Lind B", by("Okoye A", "Lind B")))
        .extracting(FieldCheck::field)
        .containsExactly(Field.FIRST_AUTHOR);
    assertThat(broken("Lind B", by("Okoye A", "Lind B")))
        .extracting(FieldCheck::field)
        .containsExactly(Field.FIRST_AUTHOR);
  }

  @Test
  void twoAuthorsOfTheWorkInTurnedOrderAreAnotherOrder() {
    assertThat(broken("Lind B, Okoye A, et al", by("Okoye A", "Lind B", "Roe R")))
        .extracting(FieldCheck::field)
        .containsExactly(Field.AUTHOR_ORDER);
    assertThat(broken("Okoye A, Roe R", by("Okoye A", "Lind B", "Roe R"))).isEmpty();
  }

  @Test
  void aBodyAsAuthorIsNotComparedWithPeople() {
    assertThat(broken("NHS England", by("Okoye A"))).isEmpty();
    assertThat(broken("World Health Organization", by("WHO Hip Group"))).isEmpty();
    assertThat(broken("Okoye A, Lind B", by("Hip Investigators"))).isEmpty();
  }
}
