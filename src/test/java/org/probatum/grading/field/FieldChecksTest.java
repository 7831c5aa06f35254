package org.probatum.grading.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.probatum.citation.CitationReader;
import org.probatum.citation.Reference;
import org.probatum.evidence.Origin;
import org.probatum.evidence.Resolution;
import org.probatum.evidence.Work;
import org.probatum.grading.FieldCheck;
import org.probatum.grading.FieldCheck.Field;

class FieldChecksTest {

  private static final String HEAD = "Okoye A. Walking after hip repair. Gut. 2019;";
  private static final String REST = ". Walking after hip repair. Gut. 2019;3:4-5.";

  private static Work by(String... authors) {
    return placed(null, null, authors);
  }

  private static Work placed(String issue, String doi, String... authors) {
    return onPages("4-5", issue, doi, List.of(authors));
  }

  private static Work onPages(String pages, String issue, String doi, List<String> authors) {
    return new Work(
        "w",
        "Walking after hip repair",
        authors,
        "Gut",
        List.of(2019),
        "3",
        issue,
        pages,
        doi,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        Origin.CURATED,
        List.of());
  }

  private static List<FieldCheck> broken(String authors, Work work) {
    return broken(CitationReader.reference(authors + REST), work);
  }

  private static List<FieldCheck> broken(Reference cited, Work work) {
    Resolution found = new Resolution.Resolved(cited, work, Resolution.How.TITLE);
    return FieldChecks.of(List.of(found)).stream().filter(check -> !check.agrees()).toList();
  }

  @Test
  void aRecordWithADashForPagesAndABlankForAnAuthorIsHeldAgainst() {
    Work odd = onPages("-", null, null, List.of("Okoye A", "", "Lind B"));

    assertThat(broken("Okoye A, Roe R, Lind B", odd))
        .extracting(FieldCheck::field)
        .containsExactly(Field.FIRST_PAGE);
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
    assertThat(broken("Okoye A, Roe R, et al", by("Okoye A", "Lind B", "Roe R"))).isEmpty();
  }

  @Test
  void coAuthorsDifferOnlyWhereBothListsAreWhole() {
    Work work = by("Okoye A", "Lind B", "Roe R", "Diaz M");
    assertThat(broken("Okoye A, Roe R, Diaz M", work))
        .extracting(FieldCheck::field, FieldCheck::cited, FieldCheck::recorded)
        .containsExactly(tuple(Field.CO_AUTHORS, "no Lind B", "Lind B"));
    assertThat(broken("Okoye A, Lind B, Smith J, Roe R, Diaz M", work))
        .extracting(FieldCheck::cited, FieldCheck::recorded)
        .containsExactly(tuple("Smith J", "nobody named Smith J"));
    assertThat(broken("Okoye A, Lind B, Kent R, Diaz M", work))
        .extracting(FieldCheck::cited, FieldCheck::recorded)
        .containsExactly(tuple("Kent R", "Roe R"));
    assertThat(broken("Okoye A, R., Roe R, Diaz M", work)).isEmpty();
    assertThat(broken("Okoye A, Lind B, Roe R", work)).isEmpty();
    assertThat(broken("Okoye A, Lind B, Roe R, Diaz M", work)).isEmpty();
  }

  @Test
  void theIssueAndTheDoiAreHeldAgainstTheRecord() {
    Work work = placed("2", "10.1000/hip", "Okoye A");
    assertThat(broken(CitationReader.reference(HEAD + "3(4):4-5. doi:10.1000/pih"), work))
        .extracting(FieldCheck::field)
        .containsExactly(Field.ISSUE, Field.DOI);
    assertThat(broken(CitationReader.reference(HEAD + "3(2 Suppl):4-5. doi:10.1000/HIP"), work))
        .isEmpty();
    Work edition = placed(null, "10.1000/hip.pub2", "Okoye A");
    assertThat(broken(CitationReader.reference(HEAD + "3:4-5. doi:10.1000/hip.pub3"), edition))
        .isEmpty();
  }

  @Test
  void aBodyAsAuthorIsNotComparedWithPeople() {
    assertThat(broken("NHS England", by("Okoye A"))).isEmpty();
    assertThat(broken("World Health Organization", by("WHO Hip Group"))).isEmpty();
    assertThat(broken("Okoye A, Lind B", by("Hip Investigators"))).isEmpty();
  }

  @Test
  void aJournalThatNumbersItsIssuesByYearHasNoOtherVolume() {
    assertThat(broken("Okoye A. Walking after hip repair. Gut. 2019;2019(3):4-5.")).isEmpty();
    assertThat(broken("Okoye A. Walking after hip repair. Gut. 2019;2018(3):4-5."))
        .containsExactly(Field.VOLUME);
  }

  private static List<Field> broken(String entry) {
    return broken(CitationReader.reference(entry), placed("3", null, "Okoye A")).stream()
        .map(FieldCheck::field)
        .toList();
  }

  @Test
  void aTrialThatARegisterNamesOtherwiseIsNotCitedWrongly() {
    Reference cited = CitationReader.reference("Walking trial. 2016. NCT01234567.");

    assertThat(
            FieldChecks.of(
                List.of(
                    new Resolution.Resolved(cited, by("Okoye A"), Resolution.How.REGISTRATION))))
        .isEmpty();
    assertThat(broken(cited, by("Okoye A"))).isNotEmpty();
  }
}
