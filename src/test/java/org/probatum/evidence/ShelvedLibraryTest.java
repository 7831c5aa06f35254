package org.probatum.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.probatum.article.Location;
import org.probatum.article.SectionRole;
import org.probatum.citation.Attribution;
import org.probatum.claim.StatedDesign;
import org.probatum.claim.StudyMention;
import org.probatum.evidence.Resolution.Resolved;
import org.probatum.text.Span;

class ShelvedLibraryTest {

  private static final StudyTerms TERMS = StudyTerms.bundled();

  /** A shelf with one record. */
  private record OneRecord(SourceRecord record) implements Shelf {

    @Override
    public Optional<SourceRecord> byKey(String key) {
      return Optional.of(record).filter(each -> each.work().key().equals(key));
    }

    @Override
    public Optional<SourceRecord> byDoi(String doi) {
      return Optional.of(record).filter(each -> doi.equalsIgnoreCase(each.work().doi()));
    }

    @Override
    public Optional<SourceRecord> byPmid(String pmid) {
      return Optional.of(record).filter(each -> pmid.equals(each.work().pmid()));
    }

    @Override
    public List<SourceRecord> byTitle(String title) {
      return List.of(record);
    }

    @Override
    public List<SourceRecord> byAuthorYear(String family, int year) {
      return List.of(record);
    }

    @Override
    public List<SourceRecord> testing(String intervention) {
      return record.work().studies().isEmpty() ? List.of() : List.of(record);
    }

    @Override
    public List<SourceRecord> search(String query, int most) {
      return List.of(record);
    }

    @Override
    public long size() {
      return 1;
    }

    @Override
    public String hash() {
      return "shelf";
    }
  }

  private static EvidenceLibrary library(EvidenceLibrary held, Work work, Origin origin) {
    Work shelved = of(work, origin);
    Provenance from = new Provenance("RIS", "file", "record 1", "2026-01-02");
    return held.with(
        new OneRecord(new SourceRecord(shelved, "", Set.of(), Set.of(), from)), new Renewal(TERMS));
  }

  private static Work of(Work work, Origin origin) {
    return new Work(
        work.key(),
        work.title(),
        work.authors(),
        work.journal(),
        work.years(),
        null,
        null,
        null,
        work.doi(),
        work.pmid(),
        null,
        work.notices(),
        List.of(),
        work.studies(),
        origin,
        List.of());
  }

  private static Works trial(String key) {
    return Works.of(key)
        .title("Oral amlodipine for hypertension in adults over sixty")
        .by("Ngo A", "Heart", 2019)
        .doi("10.1000/a");
  }

  @Test
  void aReferenceIsFoundOnTheShelf() {
    EvidenceLibrary library =
        library(EvidenceLibrary.of(List.of()), trial("10.1000/a").work(), Origin.REGISTRY);

    Resolution found =
        new Resolver(library, TERMS).resolve(Entries.of("R1").doi("10.1000/A").entry());

    assertThat(found).isInstanceOf(Resolved.class);
    assertThat(((Resolved) found).work().sources())
        .extracting(Place::locator)
        .containsExactly("RIS, file, record 1, read 2026-01-02");
  }

  @Test
  void aCuratedWorkWinsOverTheShelf() {
    EvidenceLibrary held = EvidenceLibrary.of(List.of(trial("mine").work()));
    EvidenceLibrary library = library(held, trial("10.1000/a").work(), Origin.REGISTRY);

    assertThat(library.byDoi("10.1000/a").orElseThrow().key()).isEqualTo("mine");
    assertThat(library.byTitle("Oral amlodipine for hypertension in adults over sixty", 0.9))
        .extracting(Work::key)
        .containsExactly("mine");
  }

  @Test
  void aCuratedRecordOfTheUserWinsOverTheBundledOne() {
    EvidenceLibrary bundled = EvidenceLibrary.bundled(TERMS);
    Work known = bundled.works().stream().filter(w -> w.doi() != null).findFirst().orElseThrow();
    Work own = Works.of("own").title(known.title()).doi(known.doi()).work();

    assertThat(library(bundled, own, Origin.CURATED).byDoi(known.doi()).orElseThrow().key())
        .isEqualTo("own");
    assertThat(library(bundled, own, Origin.REGISTRY).byDoi(known.doi()).orElseThrow().key())
        .isEqualTo(known.key());
  }

  @Test
  void aNoticeOnTheShelfCountsForACuratedWorkToo() {
    EvidenceLibrary held = EvidenceLibrary.of(List.of(trial("mine").work()));
    Work noticed =
        of(trial("10.1000/a").work(), Origin.REGISTRY)
            .withNoticesOf(retracted(trial("10.1000/a").work()));

    assertThat(
            library(held, noticed, Origin.REGISTRY)
                .byDoi("10.1000/a")
                .orElseThrow()
                .has(Notice.Kind.RETRACTION))
        .isTrue();
  }

  private static Work retracted(Work work) {
    Notice notice = new Notice(Notice.Kind.RETRACTION, "2021-01-01", null);
    return new Work(
        work.key(),
        "",
        List.of(),
        null,
        List.of(),
        null,
        null,
        null,
        work.doi(),
        null,
        null,
        List.of(notice),
        List.of(),
        List.of(),
        Origin.REGISTRY,
        List.of());
  }

  @Test
  void anEntryWhoseWorkIsKnownByANoticeAloneIsFoundWithItsOwnFields() {
    EvidenceLibrary library =
        library(
            EvidenceLibrary.of(List.of()), retracted(trial("10.1000/a").work()), Origin.REGISTRY);

    Resolution found =
        new Resolver(library, TERMS)
            .resolve(Entries.of("R1").title("Walking and pressure").doi("10.1000/a").entry());

    assertThat(found).isInstanceOf(Resolved.class);
    Work work = ((Resolved) found).work();
    assertThat(work.title()).isEqualTo("Walking and pressure");
    assertThat(work.has(Notice.Kind.RETRACTION)).isTrue();
  }

  @Test
  void theShelfIsPartOfTheFingerprint() {
    EvidenceLibrary held = EvidenceLibrary.of(List.of(trial("mine").work()));

    assertThat(library(held, trial("x").work(), Origin.REGISTRY).hash()).endsWith(" shelf");
  }

  @Test
  void aStudyThatTheTextNamesIsLookedForOnTheShelf() {
    EvidenceLibrary library =
        library(EvidenceLibrary.of(List.of()), trial("10.1000/a").work(), Origin.REGISTRY);

    assertThat(new CandidateFinder(library).find(List.of(named("Ngo", 2019))))
        .extracting(each -> each.work().key())
        .containsExactly("10.1000/a");
    assertThat(new CandidateFinder(library).find(List.of(named("Ngo", 2015)))).isEmpty();
    assertThat(new CandidateFinder(library).find(List.of(named("Oduya", 2019)))).isEmpty();
  }

  private static Attribution named(String author, int year) {
    Location place = new Location("", SectionRole.BODY, 0, 0, new Span(0, 1));
    StudyMention mention =
        new StudyMention(
            "A1",
            "a study",
            place,
            0,
            null,
            year,
            List.of(author),
            StatedDesign.STUDY,
            Set.of(),
            Set.of());
    return new Attribution(mention, null, false, Set.of(), Set.of(), false);
  }
}
