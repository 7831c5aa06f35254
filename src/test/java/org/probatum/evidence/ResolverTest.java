package org.probatum.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.probatum.citation.Reference;
import org.probatum.evidence.Resolution.How;
import org.probatum.evidence.Resolution.Reason;
import org.probatum.evidence.Resolution.Resolved;
import org.probatum.evidence.Resolution.Unresolved;

class ResolverTest {

  private static final String TITLE = "Oral amlodipine for hypertension in adults over sixty";
  private static final StudyTerms TERMS = StudyTerms.bundled();
  private static final Resolver RESOLVER =
      new Resolver(
          EvidenceLibrary.of(
              List.of(
                  Works.of("trial")
                      .title(TITLE + ": a randomised trial")
                      .by("Ngo-Smith AB", "American Journal of Hearts", 2019)
                      .doi("10.1000/trial")
                      .pages("12", "101-110")
                      .work(),
                  Works.of("reply")
                      .title(TITLE + ": a randomised trial - Reply")
                      .by("Ngo-Smith AB", "American Journal of Hearts", 2019)
                      .doi("10.1000/reply")
                      .work(),
                  Works.of("other")
                      .title("Walking and blood pressure")
                      .by("Lee K", "Heart", 2011)
                      .doi("10.1000/other")
                      .work())),
          TERMS);

  @Test
  void findsByDoi() {
    assertResolved(Entries.of("R1").title(TITLE).doi("10.1000/TRIAL").entry(), "trial", How.DOI);
  }

  @Test
  void doesNotTrustADoiThatBelongsToAnotherTitle() {
    Reference entry = Entries.of("R1").title("Aspirin for hens").doi("10.1000/other").entry();
    assertThat(RESOLVER.resolve(entry)).isInstanceOf(Unresolved.class);
    assertThat(((Unresolved) RESOLVER.resolve(entry)).reason()).isEqualTo(Reason.AMBIGUOUS);
  }

  @Test
  void trustsATitleOfItsOwnMoreThanTheDoiOfAnother() {
    Reference entry =
        Entries.of("R1")
            .title("Walking and blood pressure")
            .by("Lee K", "Heart", 2011)
            .doi("10.1000/trial")
            .entry();
    assertResolved(entry, "other", How.TITLE);
  }

  @Test
  void findsByTitleWhereTheDoiIsWrongOrMissing() {
    Reference entry =
        Entries.of("R1")
            .title(TITLE.toUpperCase(java.util.Locale.ROOT))
            .by("Ngo-Smith A", "Am J Hearts", 2018)
            .doi("10.1000/mistyped")
            .entry();
    assertResolved(entry, "trial", How.TITLE);
  }

  @Test
  void tellsAReplyFromWhatItRepliesTo() {
    String reply = TITLE + ": a randomised trial. Reply";
    assertResolved(
        Entries.of("R1").title(reply).by("Ngo-Smith A", null, 2019).entry(), "reply", How.TITLE);
  }

  @Test
  void doesNotTakeAnotherAuthorsWorkOfTheSameTitle() {
    Reference entry =
        Entries.of("R1").title("Walking and blood pressure").by("Diaz P", "BMJ", 1999).entry();
    assertThat(reason(entry)).isEqualTo(Reason.NOT_IN_LIBRARY);
  }

  @Test
  void findsByAuthorYearAndJournalWithoutATitle() {
    assertResolved(
        Entries.of("R1").by("Lee K", "Heart", 2011).entry(), "other", How.AUTHOR_YEAR_JOURNAL);
  }

  @Test
  void callsItAmbiguousWhereSeveralWorksFit() {
    assertThat(reason(Entries.of("R1").by("Ngo-Smith A", "Am J Hearts", 2019).entry()))
        .isEqualTo(Reason.AMBIGUOUS);
  }

  @Test
  void findsByPagesWhereTheTitleIsMistold() {
    Reference entry =
        Entries.of("R1")
            .title("Blood pressure in old people")
            .by("Ngo-Smith A", "Am J Hearts", 2019)
            .pages("12", "101\u2013110")
            .entry();
    assertResolved(entry, "trial", How.AUTHOR_YEAR_JOURNAL);
  }

  @Test
  void saysThatAnEntryWithoutTitleAndIdentifierCannotBeIdentified() {
    assertThat(reason(Entries.of("R1").entry())).isEqualTo(Reason.NOT_IDENTIFIABLE);
    assertThat(reason(Entries.of("R1").pmid("1").entry())).isEqualTo(Reason.NOT_IN_LIBRARY);
  }

  @Test
  void readsOutOfTheTitleWhatItProves() {
    Reference entry =
        Entries.of("R7")
            .title("Intravenous ketamine for alcohol use disorder: a scoping review")
            .by("Poe E", "Ravens", 2020)
            .entry();
    Work work = ((Unresolved) RESOLVER.resolve(entry)).work();
    Study study = work.studies().get(0);
    assertThat(work.shortName()).isEqualTo("Poe 2020");
    assertThat(study.design()).isEqualTo(Design.SCOPING_REVIEW);
    assertThat(study.interventions()).contains("ketamine");
    assertThat(study.conditions()).contains("alcohol-use-disorder");
    assertThat(study.origin()).isEqualTo(Origin.EXTRACTED);
    assertThat(study.depth()).isEqualTo(ReadDepth.TITLE);
    assertThat(study.outcomes()).isEmpty();
  }

  private static Reason reason(Reference entry) {
    return ((Unresolved) RESOLVER.resolve(entry)).reason();
  }

  private static void assertResolved(Reference entry, String key, How how) {
    assertThat(RESOLVER.resolve(entry)).isInstanceOf(Resolved.class);
    Resolved resolved = (Resolved) RESOLVER.resolve(entry);
    assertThat(resolved.work().key()).isEqualTo(key);
    assertThat(resolved.how()).isEqualTo(how);
  }

  @Test
  void anEntryThatNamesATrialByItsNumberMeansItsRegister() {
    Resolver resolver =
        new Resolver(
            EvidenceLibrary.of(List.of(Works.of("NCT99999991").title("Walking trial").work())),
            TERMS);
    Entries entry = Entries.of("R1").raw("Walking. ClinicalTrials.gov NCT99999991.");

    assertThat(resolver.resolve(entry.title("A short name").entry()))
        .isInstanceOfSatisfying(
            Resolved.class, found -> assertThat(found.how()).isEqualTo(How.REGISTRATION));
    assertThat(resolver.resolve(entry.pmid("7").entry())).isInstanceOf(Unresolved.class);
  }
}
