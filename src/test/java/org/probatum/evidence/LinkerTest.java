package org.probatum.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probatum.evidence.EffectDirection.FAVOURS_INTERVENTION;
import static org.probatum.evidence.EffectDirection.NO_DIFFERENCE;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.probatum.citation.Attribution;
import org.probatum.citation.Attribution.Feature;
import org.probatum.citation.Citation;
import org.probatum.citation.Citations;
import org.probatum.citation.Reference;
import org.probatum.claim.Claim;
import org.probatum.claim.ClaimKind;
import org.probatum.claim.ComparatorType;
import org.probatum.claim.Direction;
import org.probatum.claim.StatedDesign;
import org.probatum.claim.StudyMention;
import org.probatum.evidence.Body.Scope;

class LinkerTest {

  private static final StudyTerms TERMS = StudyTerms.bundled();
  private static final EvidenceLibrary LIBRARY =
      EvidenceLibrary.of(
          List.of(
              Works.of("cocaine")
                  .doi("10.1000/c")
                  .by("Ames A", "Brain", 2019)
                  .about("ketamine infusion with mindfulness", "adults with cocaine dependence")
                  .against(ComparatorType.ACTIVE, "midazolam with the same mindfulness")
                  .found("abstinence from cocaine", FAVOURS_INTERVENTION, "48.2")
                  .lookedInVainFor("depressive symptoms")
                  .work(),
              Works.of("cocaine-mediation")
                  .doi("10.1000/m")
                  .about("ketamine infusion", "adults with cocaine dependence")
                  .found("abstinence from cocaine", FAVOURS_INTERVENTION)
                  .related(Relation.Kind.SAME_PARTICIPANTS, "cocaine")
                  .work(),
              Works.of("alcohol")
                  .doi("10.1000/a")
                  .by("Bell B", "Brain", 2021)
                  .about("ketamine infusion", "people with alcohol use disorder")
                  .found("abstinence from alcohol", FAVOURS_INTERVENTION)
                  .found("relapse", NO_DIFFERENCE)
                  .work(),
              Works.of("review")
                  .doi("10.1000/r")
                  .by("Cole C", "Reviews in Brain", 2018)
                  .design(Design.NARRATIVE_REVIEW)
                  .about("ketamine", "people with alcohol dependence or heroin dependence")
                  .found("abstinence from alcohol", FAVOURS_INTERVENTION)
                  .found("abstinence from heroin", FAVOURS_INTERVENTION)
                  .work()));
  private static final Linker LINKER = new Linker(LIBRARY, TERMS);

  private static final Reference COCAINE = Entries.of("R1").doi("10.1000/c").entry();
  private static final Reference REVIEW = Entries.of("R2").doi("10.1000/r").entry();
  private static final Reference UNKNOWN =
      Entries.of("R3").title("Aspirin for pain: a case series").entry();

  @Test
  void tiesAClaimToTheStudyThatItCites() {
    Claim claim = Claims.of("C1").treats("ketamine").changes("cocaine-abstinence").claim();
    Link link = link(claim, cite(claim, "R1")).links().get(0);
    assertThat(link.resolved()).isTrue();
    assertThat(link.workKey()).isEqualTo("cocaine");
    assertThat(link.isByAuthor()).isTrue();
  }

  @Test
  void claimsInTheSameWordsAreOneClause() {
    List<Claim> claims =
        List.of(Claims.of("C1").treats("ketamine").claim(), Claims.of("C2").treats("gum").claim());
    List<Link> links =
        LINKER
            .link(claims, citations(List.of(cite(claims.get(0), "R1"), cite(claims.get(1), "R1"))))
            .links();
    assertThat(links).allSatisfy(link -> assertThat(link.clause()).isEqualTo(claims));
    assertThat(links).extracting(Link::isFirstOfClause).containsExactly(true, false);
  }

  @Test
  void aLinkKnowsTheOthersOfItsClaim() {
    Claim claim = Claims.of("C1").treats("ketamine").changes("cocaine-abstinence").claim();
    List<Link> both = link(claim, cite(claim, "R2"), cite(claim, "R1")).links();
    assertThat(both).extracting(link -> link.study().id()).containsExactly("review", "cocaine");
    assertThat(both).extracting(Link::isFirst).containsExactly(false, true);
    assertThat(both).noneMatch(Link::isAlone).allMatch(Link::isSourcesKnown);

    List<Link> unknown = link(claim, cite(claim, "R1"), cite(claim, "R3")).links();
    assertThat(unknown).noneMatch(Link::isSourcesKnown);
    assertThat(link(claim, cite(claim, "R1")).links())
        .allMatch(link -> link.isFirst() && link.isAlone() && link.isSourcesKnown());
  }

  @Test
  void keepsALinkToAnUnknownWorkWithTheDesignOfItsTitle() {
    Claim claim = Claims.of("C1").treats("aspirin").claim();
    Link link = link(claim, cite(claim, "R3")).links().get(0);
    assertThat(link.resolved()).isFalse();
    assertThat(link.workKey()).isEmpty();
    assertThat(link.study().design()).isEqualTo(Design.CASE_SERIES);
  }

  @Test
  void suggestsTheListedSourceThatSaysWhatNobodyCites() {
    Claim claim =
        Claims.of("C1")
            .treats("ketamine")
            .in("alcohol-use-disorder", "heroin-use-disorder")
            .changes("abstinence")
            .claim();
    assertThat(link(claim).links())
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.referenceId()).isEqualTo("R2");
              assertThat(link.how()).isEqualTo(Citation.How.SUGGESTED);
            });
  }

  @Test
  void suggestsNothingWhereACitedSourceSaysIt() {
    Claim claim =
        Claims.of("C1").treats("ketamine").in("cocaine-use-disorder").changes("abstinence").claim();
    assertThat(link(claim, cite(claim, "R1")).links()).hasSize(1).allMatch(Link::isByAuthor);
  }

  @Test
  void suggestsNothingForAnotherDirectionOutcomeConditionOrTreatment() {
    Claims claim =
        Claims.of("C1").treats("ketamine").in("heroin-use-disorder").changes("abstinence");
    assertThat(link(claim.claim()).links()).hasSize(1);
    assertThat(link(claim.says(Direction.HARM).claim()).links()).isEmpty();
    claim.says(Direction.BENEFIT);
    assertThat(link(claim.changes("depressive-symptoms").claim()).links()).isEmpty();
    assertThat(link(claim.changes("abstinence").in("gambling-disorder").claim()).links()).isEmpty();
    assertThat(link(claim.in("heroin-use-disorder").treats("naltrexone").claim()).links())
        .isEmpty();
  }

  @Test
  void laysTheFindingOfOneStudyToAnotherOnlyByItsNumbers() {
    Claims claim =
        Claims.of("C1").treats("ketamine").changes("abstinence").of(mention("Heart", 2011));
    assertThat(link(claim.claim()).links()).isEmpty();
    assertThat(link(claim.percent("48.2").claim()).links())
        .extracting(Link::referenceId)
        .containsExactly("R1");
  }

  @Test
  void asksAboutThePeopleOfTheStudyThatASentenceGoesOnAbout() {
    StudyMention study = mention("Brain", 2021);
    Claim claim = Claims.of("C1").treats("ketamine").changes("abstinence").of(study).claim();
    Evidence evidence = LINKER.link(List.of(claim), citations(study, false));
    assertThat(evidence.bodies())
        .extracting(Body::condition)
        .containsOnly("substance-use-disorder");
  }

  @Test
  void takesNoWordsOfAnOutcomeForACondition() {
    Claim claim =
        Claims.of("C1").treats("ketamine").conditionWithinOutcome("depression", "relapse").claim();
    assertThat(link(claim).bodies()).extracting(Body::condition).containsExactly("");
  }

  @Test
  void suggestsNothingForWhatIsNoResult() {
    Claim story =
        Claims.of("C1")
            .kind(ClaimKind.TESTIMONIAL)
            .treats("ketamine")
            .changes("abstinence")
            .claim();
    assertThat(link(story).links()).isEmpty();
  }

  @Test
  void doesNotTakeATreatmentOfBothGroupsForTheOneThatIsTested() {
    Claim claim =
        Claims.of("C1")
            .treats("mindfulness")
            .in("cocaine-use-disorder")
            .changes("abstinence")
            .claim();
    assertThat(link(claim).links()).isEmpty();
    assertThat(link(claim, cite(claim, "R1")).bodies()).isEmpty();
  }

  @Test
  void setsCitedStudiesApartFromThoseOfTheLibrary() {
    Claim claim =
        Claims.of("C1")
            .treats("ketamine")
            .in("substance-use-disorder")
            .changes("abstinence")
            .claim();
    List<Body> bodies = link(claim, cite(claim, "R1")).bodies();
    assertThat(bodies).extracting(Body::scope).containsExactly(Scope.CITED, Scope.LIBRARY);
    assertThat(bodies.get(0).studies()).extracting(Study::id).containsExactly("cocaine");
    assertThat(bodies.get(1).studies()).extracting(Study::id).containsExactly("alcohol");
    assertThat(bodies).extracting(Body::id).containsExactly("B1", "B2");
  }

  @Test
  void countsPeopleOnceWhereTwoWorksReportThem() {
    Claim claim =
        Claims.of("C1").treats("ketamine").in("cocaine-use-disorder").changes("abstinence").claim();
    Evidence evidence = LINKER.link(List.of(claim), citations(List.of()));
    assertThat(evidence.bodies().get(evidence.bodies().size() - 1).studies())
        .extracting(Study::id)
        .containsExactly("cocaine");
  }

  @Test
  void givesNoBodyForAnOutcomeThatTheCitedStudyDoesNotReport() {
    Claim claim = Claims.of("C1").treats("ketamine").changes("depressive-symptoms").claim();
    assertThat(link(claim, cite(claim, "R1")).bodies()).isEmpty();
  }

  @Test
  void asksOneQuestionForEachConditionAndOutcome() {
    Claim claim =
        Claims.of("C1")
            .treats("ketamine")
            .in("substance-use-disorder", "alcohol-use-disorder")
            .changes("abstinence", "relapse")
            .claim();
    assertThat(link(claim).bodies())
        .filteredOn(body -> body.scope() == Scope.LIBRARY)
        .extracting(body -> body.condition() + " " + body.outcome())
        .containsExactly("alcohol-use-disorder abstinence", "alcohol-use-disorder relapse");
  }

  @Test
  void letsClaimsWithTheSameQuestionShareABody() {
    Claims claim = Claims.of("C1").treats("ketamine").changes("relapse");
    Claim again = Claims.of("C2").treats("ketamine").changes("relapse").claim();
    Evidence evidence = LINKER.link(List.of(claim.claim(), again), citations(List.of()));
    assertThat(evidence.bodies()).hasSize(1);
    assertThat(evidence.bodies().get(0).claimIds()).containsExactly("C1", "C2");
  }

  @Test
  void proposesWorksOfTheJournalAndYearThatTheTextNames() {
    Evidence evidence = LINKER.link(List.of(), citations(mention("Brain", 2020), false));
    assertThat(evidence.candidates())
        .extracting(each -> each.work().key())
        .containsExactly("cocaine", "alcohol");
    assertThat(evidence.candidates().get(0).fits()).containsExactly(Feature.JOURNAL, Feature.TOPIC);
  }

  @Test
  void putsTheBestCandidateFirst() {
    Evidence evidence = LINKER.link(List.of(), citations(mention("Brain", 2021), false));
    assertThat(evidence.candidates().get(0).work().key()).isEqualTo("alcohol");
    assertThat(evidence.candidates().get(0).fits()).contains(Feature.YEAR);
  }

  @Test
  void proposesNoTrialWhereTheTextNamesAReview() {
    StudyMention review =
        new StudyMention(
            "A1",
            "a review",
            Entries.NOWHERE,
            0,
            "Brain",
            2021,
            List.of("Cole"),
            StatedDesign.REVIEW,
            Set.of("ketamine"),
            Set.of());
    assertThat(LINKER.link(List.of(), citations(review, false)).candidates()).isEmpty();
  }

  @Test
  void proposesNothingWhereTheListHasTheStudyOrTheJournalIsAnother() {
    assertThat(LINKER.link(List.of(), citations(mention("Brain", 2021), true)).candidates())
        .isEmpty();
    assertThat(LINKER.link(List.of(), citations(mention("Heart", 2021), false)).candidates())
        .isEmpty();
  }

  private static Evidence link(Claim claim, Citation... citations) {
    return LINKER.link(List.of(claim), citations(List.of(citations)));
  }

  private static Citation cite(Claim claim, String reference) {
    return new Citation(claim, reference, Citation.How.CALLOUT);
  }

  private static Citations citations(List<Citation> citations) {
    return new Citations(List.of(COCAINE, REVIEW, UNKNOWN), List.of(), List.of(), citations);
  }

  private static Citations citations(StudyMention mention, boolean matched) {
    Attribution attribution =
        new Attribution(mention, matched ? "R1" : null, matched, Set.of(), Set.of(), false);
    return new Citations(List.of(COCAINE), List.of(), List.of(attribution), List.of());
  }

  private static StudyMention mention(String journal, int year) {
    return new StudyMention(
        "A1",
        "a study",
        Entries.NOWHERE,
        0,
        journal,
        year,
        List.of(),
        StatedDesign.STUDY,
        Set.of("ketamine"),
        Set.of("substance-use-disorder"));
  }
}
