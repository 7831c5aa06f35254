package org.probatum.evidence.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probatum.citation.Reference;
import org.probatum.evidence.Answer;
import org.probatum.evidence.Entries;
import org.probatum.evidence.Lookup;
import org.probatum.evidence.Lookup.By;
import org.probatum.evidence.Notice;
import org.probatum.evidence.Registry;

class RegistriesTest {

  private static final String DOI = "10.1000/dozel.1";
  private static final String TITLE =
      "Dozelamide for restless sleep: a randomized, placebo-controlled trial";

  @TempDir private Path cache;

  private final FakeRegistries server = new FakeRegistries();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aDoiIsLookedUpWhereDoisAreKnown() {
    server.has(Registry.CROSSREF, "/works/" + DOI, "crossref-work.json");
    server.has(Registry.PUBMED, "/esearch.fcgi", "esearch.xml");
    server.has(Registry.PUBMED, "/efetch.fcgi", "efetch.xml");
    server.has(Registry.EUROPE_PMC, "DOI:\"" + DOI, "europe-pmc.json");

    Lookup lookup = only(Entries.of("R1").doi(DOI).entry());

    assertThat(lookup.answers())
        .extracting(Answer::registry, Answer::kind, Answer::date)
        .containsExactly(
            found(Registry.CROSSREF), found(Registry.PUBMED), found(Registry.EUROPE_PMC));
    assertThat(lookup.answers())
        .allSatisfy(
            answer -> {
              assertThat(answer.work().title()).isEqualTo(TITLE);
              assertThat(answer.work().firstFamily()).isEqualTo("Arvensis");
              assertThat(answer.work().years()).contains(2021);
              assertThat(answer.work().doi()).isEqualTo(DOI);
            });
  }

  private static org.assertj.core.groups.Tuple found(Registry registry) {
    return org.assertj.core.api.Assertions.tuple(registry, Answer.Kind.FOUND, "2026-01-02");
  }

  @Test
  void aNoticeIsReadOnTheWorkAndOnTheNoticeItself() {
    server.has(Registry.CROSSREF, "/works/" + DOI, "crossref-work.json");
    server.has(Registry.CROSSREF, "updates:" + DOI, "crossref-updates.json");

    Answer answer = Desk.of(server, cache).doi(Registry.CROSSREF, DOI);

    assertThat(answer.work().notices())
        .containsExactlyInAnyOrder(
            new Notice(Notice.Kind.RETRACTION, "2024-05-06", "10.1000/dozel.retraction"),
            new Notice(Notice.Kind.CONCERN, "2023-07-08", "10.1000/dozel.concern"));
  }

  @Test
  void aCorrectionIsReadInPubMed() {
    server.has(Registry.PUBMED, "/efetch.fcgi", "efetch.xml");

    Answer answer = Desk.of(server, cache).pmid(Registry.PUBMED, "90000001");

    assertThat(answer.work().notices())
        .extracting(Notice::kind, Notice::doi)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(Notice.Kind.CORRECTION, "10.1000/dozel.erratum"));
  }

  @Test
  void aRecordOfAnotherNumberIsNotTheOneAskedFor() {
    server.has(Registry.PUBMED, "/efetch.fcgi", "efetch.xml");

    assertThat(Desk.of(server, cache).pmid(Registry.PUBMED, "7").kind())
        .isEqualTo(Answer.Kind.NOT_FOUND);
  }

  @Test
  void aRecordOfAnotherDoiIsNotTheOneAskedFor() {
    server.has(Registry.EUROPE_PMC, "/search", "europe-pmc.json");

    assertThat(Desk.of(server, cache).doi(Registry.EUROPE_PMC, "10.1000/other").kind())
        .isEqualTo(Answer.Kind.NOT_FOUND);
  }

  @Test
  void whatNobodyHasIsNotFound() {
    Lookup lookup = only(Entries.of("R1").doi("10.1000/nothing").entry());

    assertThat(lookup.answers()).hasSize(3).allMatch(each -> each.kind() == Answer.Kind.NOT_FOUND);
    assertThat(lookup.isIncomplete()).isFalse();
  }

  @Test
  void aDoiOfAnotherAgencyIsKnownToBeElsewhere() {
    server.has(Registry.CROSSREF, "/works/10.5281/imaginary.1/agency", "crossref-agency.json");

    Answer answer = Desk.of(server, cache).doi(Registry.CROSSREF, "10.5281/imaginary.1");

    assertThat(answer.kind()).isEqualTo(Answer.Kind.ELSEWHERE);
  }

  @Test
  void aTitleIsLookedUpWhereNoIdentifierSettlesTheEntry() {
    server.has(Registry.CROSSREF, "query.bibliographic=" + TITLE, "crossref-found.json");
    Reference entry = Entries.of("R1").title(TITLE).by("Arvensis CM", null, 2021).entry();

    Lookup lookup = only(entry);

    assertThat(lookup.by()).isEqualTo(By.TITLE);
    assertThat(lookup.work().doi()).isEqualTo(DOI);
    assertThat(lookup.titleLikeness()).isEqualTo(1);
    assertThat(server.requests())
        .anyMatch(each -> each.contains("dozelamide[ti] AND restless[ti]"))
        .anyMatch(each -> each.contains("TITLE:(dozelamide AND restless AND"));
  }

  @Test
  void aTitleIsNotLookedUpWhereTheDoiLeadsToIt() {
    server.has(Registry.CROSSREF, "/works/" + DOI, "crossref-work.json");

    List<Lookup> lookups =
        Desk.of(server, cache).lookUp(Entries.of("R1").doi(DOI).title(TITLE).entry()).lookups();

    assertThat(lookups).extracting(Lookup::by).containsExactly(By.DOI);
  }

  @Test
  void aDoiOfAnotherWorkLeavesTheTitleToBeLookedUp() {
    server.has(Registry.CROSSREF, "/works/10.1000/lakes.7", "crossref-other.json");
    server.has(Registry.CROSSREF, "query.bibliographic", "crossref-found.json");

    List<Lookup> lookups =
        Desk.of(server, cache)
            .lookUp(Entries.of("R1").doi("10.1000/lakes.7").title(TITLE).entry())
            .lookups();

    assertThat(lookups).extracting(Lookup::by).containsExactly(By.DOI, By.TITLE);
    assertThat(lookups.get(0).titleLikeness()).isLessThan(0.3);
    assertThat(lookups.get(1).work().doi()).isEqualTo(DOI);
  }

  @Test
  void nothingOfAnEntryGoesOutButIdentifierTitleAndFirstAuthor() {
    only(Entries.of("R1").title(TITLE).by("Arvensis CM", "Secret Journal", 1987).entry());

    assertThat(server.requests())
        .isNotEmpty()
        .noneMatch(each -> each.contains("Secret") || each.contains("1987"));
  }

  private Lookup only(Reference entry) {
    List<Lookup> lookups = Desk.of(server, cache).lookUp(entry).lookups();
    assertThat(lookups).hasSize(1);
    return lookups.get(0);
  }

  @Test
  void aTrialThatIsNamedByItsNumberIsNotLookedUpByTitle() {
    server.has(Registry.CLINICAL_TRIALS, "/studies/NCT99999991", "clinical-trials.json");

    Lookup lookup = only(Entries.of("R1").title(TITLE).raw(TITLE + ". NCT99999991.").entry());

    assertThat(lookup.by()).isEqualTo(By.REGISTRATION);
    assertThat(lookup.work().registration()).isEqualTo("NCT99999991");
  }
}
