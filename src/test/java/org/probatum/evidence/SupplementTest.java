package org.probatum.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.probatum.citation.Reference;
import org.probatum.evidence.Lookup.By;
import org.probatum.evidence.Resolution.How;
import org.probatum.evidence.Resolution.Reason;
import org.probatum.evidence.Resolution.Resolved;
import org.probatum.evidence.Resolution.Unresolved;
import org.probatum.evidence.json.SkeletonWriter;

class SupplementTest {

  private static final Reference ENTRY =
      Entries.of("R1")
          .title("Dozelamide for restless sleep in adults")
          .by("Arvensis CM", "Sleep", 2021)
          .doi("10.1000/dozel.1")
          .entry();
  private static final Notice RETRACTION =
      new Notice(Notice.Kind.RETRACTION, "2024-05-06", "10.1000/dozel.retraction");
  private static final Notice RETRACTED = new Notice(Notice.Kind.RETRACTION, null, null);
  private static final Notice CORRECTION = new Notice(Notice.Kind.CORRECTION, "2022", null);

  @Test
  void withoutLookupsEverythingStaysAsItWas() {
    List<Resolution> known = List.of(unknown(Reason.NOT_IN_LIBRARY));

    assertThat(new Supplement(StudyTerms.bundled(), List.of()).add(known)).isSameAs(known);
  }

  @Test
  void aCuratedRecordStaysAndGainsTheNotices() {
    Work curated = work(Origin.CURATED, "A title of its own", "10.1000/dozel.1", List.of());
    Work registered =
        work(Origin.REGISTRY, "Dozelamide for sleep", "10.1000/DOZEL.1", List.of(RETRACTION));

    Resolution resolution =
        supplemented(new Resolved(ENTRY, curated, How.DOI), found(Registry.CROSSREF, registered));

    assertThat(((Resolved) resolution).work())
        .satisfies(
            work -> {
              assertThat(work.origin()).isEqualTo(Origin.CURATED);
              assertThat(work.title()).isEqualTo("A title of its own");
              assertThat(work.notices()).containsExactly(RETRACTION);
            });
  }

  @Test
  void aCuratedRecordGainsNothingFromAnotherWork() {
    Work curated = work(Origin.CURATED, "Dozelamide for sleep", "10.1000/dozel.1", List.of());
    Work other = work(Origin.REGISTRY, "Soil of lakes", "10.1000/lakes", List.of(RETRACTION));

    Resolution resolution =
        supplemented(new Resolved(ENTRY, curated, How.DOI), found(Registry.CROSSREF, other));

    assertThat(((Resolved) resolution).work().notices()).isEmpty();
  }

  @Test
  void anUnknownWorkIsTakenFromAllRegistriesTogether() {
    Work crossref =
        work(Origin.REGISTRY, ENTRY.title(), "10.1000/dozel.1", List.of(RETRACTION, CORRECTION));
    Work pubMed = work(Origin.REGISTRY, ENTRY.title(), "10.1000/dozel.1", List.of(RETRACTED));

    Resolution resolution =
        supplemented(
            unknown(Reason.NOT_IN_LIBRARY),
            found(Registry.CROSSREF, crossref),
            found(Registry.PUBMED, pubMed));

    assertThat(resolution).isInstanceOf(Resolved.class);
    assertThat(((Resolved) resolution).work().isRead()).isFalse();
    assertThat(SkeletonWriter.isRead(resolution)).isFalse();
    assertThat(((Resolved) resolution).work().notices()).containsExactly(RETRACTION, CORRECTION);
  }

  @Test
  void aWorkOfAnotherTitleUnderTheDoiIsNotTaken() {
    Work other = work(Origin.REGISTRY, "Soil of lakes", "10.1000/dozel.1", List.of());

    Resolution resolution =
        supplemented(unknown(Reason.NOT_IN_LIBRARY), found(Registry.CROSSREF, other));

    assertThat(((Unresolved) resolution).reason()).isEqualTo(Reason.AMBIGUOUS);
  }

  @Test
  void aFailureIsNotTheSameAsNotFound() {
    Answer missing = new Answer(Registry.CROSSREF, Answer.Kind.NOT_FOUND, null, "2026-01-02", "");
    Answer failed = new Answer(Registry.PUBMED, Answer.Kind.FAILED, null, "", "timed out");

    assertThat(reason(missing)).isEqualTo(Reason.NOT_FOUND);
    assertThat(reason(missing, failed)).isEqualTo(Reason.COULD_NOT_CHECK);
    assertThat(reason(failed)).isEqualTo(Reason.COULD_NOT_CHECK);
  }

  @Test
  void whatTheLibraryHasTwiceIsNotDecidedByARegistry() {
    Work registered = work(Origin.REGISTRY, ENTRY.title(), "10.1000/dozel.1", List.of());

    assertThat(
            ((Unresolved)
                    supplemented(unknown(Reason.AMBIGUOUS), found(Registry.CROSSREF, registered)))
                .reason())
        .isEqualTo(Reason.AMBIGUOUS);
  }

  private static Reason reason(Answer... answers) {
    return ((Unresolved) supplemented(unknown(Reason.NOT_IN_LIBRARY), answers)).reason();
  }

  private static Resolution supplemented(Resolution known, Answer... answers) {
    Lookup lookup = new Lookup(ENTRY, By.DOI, ENTRY.doi(), List.of(answers));
    return new Supplement(StudyTerms.bundled(), List.of(lookup)).add(List.of(known)).get(0);
  }

  private static Unresolved unknown(Reason reason) {
    return new Unresolved(ENTRY, reason, null);
  }

  private static Answer found(Registry registry, Work work) {
    return new Answer(registry, Answer.Kind.FOUND, work, "2026-01-02", "");
  }

  private static Work work(Origin origin, String title, String doi, List<Notice> notices) {
    return new Work(
        doi,
        title,
        List.of("Arvensis CM"),
        "Sleep",
        List.of(2021),
        null,
        null,
        null,
        doi,
        null,
        null,
        notices,
        List.of(),
        List.of(),
        origin,
        List.of());
  }

  @Test
  void anEntryOfANumberAloneIsTheTrialThatTheRegisterHas() {
    Reference entry = Entries.of("R1").raw("ClinicalTrials.gov NCT99999991").entry();
    Work trial = Works.of("NCT99999991").title("Walking trial").work();
    Lookup lookup =
        new Lookup(
            entry, By.REGISTRATION, "NCT99999991", List.of(found(Registry.CLINICAL_TRIALS, trial)));
    Resolution unknown = new Unresolved(entry, Reason.NOT_IDENTIFIABLE, null);

    assertThat(new Supplement(StudyTerms.bundled(), List.of(lookup)).add(List.of(unknown)))
        .singleElement()
        .isInstanceOfSatisfying(
            Resolved.class, found -> assertThat(found.how()).isEqualTo(How.REGISTRATION));
  }
}
