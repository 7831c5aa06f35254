package org.probatum.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvidenceLibraryTest {

  private static final EvidenceLibrary BUNDLED = EvidenceLibrary.bundled();

  @Test
  void findsAWorkByEveryIdentifier() {
    assertThat(BUNDLED.byDoi("10.1176/APPI.ajp.2019.18101123")).isPresent();
    assertThat(BUNDLED.byPmid("31230464")).isPresent();
    assertThat(BUNDLED.byDoi("10.1000/none")).isEmpty();
  }

  @Test
  void findsATitleInSpiteOfCasePunctuationAndAMissingSubtitle() {
    String cited =
        "a single ketamine infusion, combined with mindfulness based behavioural modification to"
            + " treat cocaine dependence";
    assertThat(BUNDLED.byTitle(cited, 0.7).get(0).key()).isEqualTo("dakwar-2019-cocaine");
  }

  @Test
  void doesNotTakeAWorkOfTheSameTopicForTheSame() {
    assertThat(BUNDLED.byTitle("Ketamine for cocaine dependence: a cohort", 0.85)).isEmpty();
  }

  @Test
  void findsByAuthorYearAndAbbreviatedJournal() {
    assertThat(BUNDLED.byAuthorYearJournal("Dakwar", 2019, "Am. J. Psychiatry"))
        .extracting(Work::key)
        .containsExactly("dakwar-2019-cocaine", "dakwar-2020-alcohol");
    assertThat(BUNDLED.byAuthorYearJournal("Dakwar", 2019, "Biol Psychiatry")).isEmpty();
  }

  @Test
  void letsAUsersWorkTakeThePlaceOfABundledOneAndSaysSo() {
    Work own = Works.of("mine").doi("10.1176/appi.ajp.2019.18101123").work();
    EvidenceLibrary library = BUNDLED.with(List.of(own));
    assertThat(library.byDoi("10.1176/appi.ajp.2019.18101123")).contains(own);
    assertThat(library.byKey("dakwar-2019-cocaine")).isEmpty();
    assertThat(library.overridden()).extracting(Work::key).containsExactly("dakwar-2019-cocaine");
    assertThat(library.works()).hasSameSizeAs(BUNDLED.works());
    assertThat(BUNDLED.overridden()).isEmpty();
  }

  @Test
  void addsWorksThatAreNew() {
    EvidenceLibrary library = BUNDLED.with(List.of(Works.of("new").doi("10.1000/new").work()));
    assertThat(library.works()).hasSize(BUNDLED.works().size() + 1);
    assertThat(library.overridden()).isEmpty();
  }

  @Test
  void hasAHashThatChangesWithItsContentOnly() {
    Work own = Works.of("new").work();
    assertThat(BUNDLED.hash()).hasSize(64).isEqualTo(EvidenceLibrary.bundled().hash());
    assertThat(BUNDLED.with(List.of()).hash()).isEqualTo(BUNDLED.hash());
    assertThat(BUNDLED.with(List.of(own)).hash())
        .isNotEqualTo(BUNDLED.hash())
        .isEqualTo(BUNDLED.with(List.of(own)).hash());
  }

  @Test
  void searchesEveryWordOfAQueryInTheRecord() {
    assertThat(BUNDLED.search("Heroin abstinence"))
        .extracting(Work::key)
        .contains("krupitsky-2002-heroin", "krupitsky-2007-heroin")
        .doesNotContain("dakwar-2019-cocaine");
    assertThat(BUNDLED.search("nct01535937")).hasSize(1);
    assertThat(BUNDLED.search("")).hasSameSizeAs(BUNDLED.works());
    assertThat(BUNDLED.search("zebra crossing")).isEmpty();
  }

  @Test
  void servesSeveralThreads() {
    EvidenceLibrary fresh = EvidenceLibrary.of(BUNDLED.works());
    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> fresh.byPmid("31230464")))
        .allMatch(java.util.Optional::isPresent);
  }
}
