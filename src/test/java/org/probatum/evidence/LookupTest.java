package org.probatum.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.probatum.citation.Reference;
import org.probatum.evidence.Lookup.By;

class LookupTest {

  private static final String TITLE = "Dozelamide for restless sleep in adults of all ages";

  private static final Reference ENTRY =
      Entries.of("R1").title(TITLE).by("Arvensis CM", "Sleep", 2021).entry();

  @Test
  void theWorkMostLikeTheEntryCounts() {
    Lookup lookup = lookup(ENTRY, work("Soil of lakes"), work(TITLE));

    assertThat(lookup.work().title()).isEqualTo(TITLE);
    assertThat(lookup.titleLikeness()).isEqualTo(1);
  }

  @Test
  void anEntryWhoseTitleWasReadWronglyStillHoldsItsWords() {
    Reference garbled =
        Entries.of("R1").raw("Arvensis CM. " + TITLE + ". Sleep. 2021;1:2.").title("Sleep").entry();

    assertThat(lookup(garbled, work(TITLE)).titleLikeness()).isEqualTo(1);
    assertThat(lookup(garbled, work("Soil of lakes in the north of the country")).titleLikeness())
        .isLessThan(0.5);
  }

  @Test
  void nothingFoundIsLikeNothing() {
    Lookup lookup = lookup(ENTRY);

    assertThat(lookup.titleLikeness()).isZero();
    assertThat(lookup.isByOtherAuthor()).isFalse();
    assertThat(lookup.isBySameAuthor()).isFalse();
    assertThat(lookup.yearsApart()).isZero();
  }

  @Test
  void anyYearOfTheWorkIsRight() {
    assertThat(lookup(ENTRY, work(TITLE)).isOfSameYear()).isTrue();
    assertThat(lookup(ENTRY, work(TITLE)).yearsApart()).isZero();
  }

  private static Lookup lookup(Reference entry, Work... works) {
    List<Answer> answers =
        java.util.Arrays.stream(works)
            .map(work -> new Answer(Registry.CROSSREF, Answer.Kind.FOUND, work, "2026-01-02", ""))
            .toList();
    return new Lookup(entry, By.TITLE, TITLE, answers);
  }

  private static Work work(String title) {
    return new Work(
        title,
        title,
        List.of("Arvensis CM"),
        "Sleep",
        List.of(2020, 2021),
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        Origin.REGISTRY,
        List.of());
  }
}
