package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.article.plain.PlainReader;

class StudyOpeningTest {

  private static Statements read(String text) {
    return ClaimReader.bundled().read(PlainReader.read("test.txt", text));
  }

  @Test
  void theYearSinceWhichOthersAppearedIsNotTheYearOfAStudy() {
    assertThat(
            read("We chose the most recent Cochrane review and trials published since 2017.")
                .studies())
        .noneMatch(study -> study.year() != null);
    assertThat(read("A 2017 Cochrane review found that metformin lowers mortality.").studies())
        .extracting(StudyMention::year)
        .containsExactly(2017);
  }

  @Test
  void thisTrialIsTheOneThatTheSentenceBeforePointsTo() {
    assertThat(
            read("Aspirin was compared in Oslo (Roe et al., 2019). In this double-blind trial, 438 adults received it.")
                .studies())
        .extracting(StudyMention::phrase, StudyMention::sentence, StudyMention::year)
        .containsExactly(tuple("double-blind trial", 0, 2019));
    assertThat(
            read("Aspirin was compared in Oslo. In this double-blind trial, 438 adults received it.")
                .studies())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The best-known study of metformin is called PRISM (Ito et al., 2016).",
        "Metformin had been tried in Kobe (Ito et al., 2016). Nobody expected much of it.",
        "A Kobe group tried metformin (Ito et al., 2016). At 22 sites 90 adults were assigned at random."
      })
  void theStudyOfASourceGoesOn(String opening) {
    Statements read =
        ClaimReader.bundled()
            .read(
                PlainReader.read(
                    "a.txt",
                    "Care\n\n"
                        + opening
                        + " In this double-blind trial, 90 adults were randomised to metformin or"
                        + " placebo.\n\nThe trial did not show that metformin lowers pain."));
    assertThat(read.studies()).hasSize(1);
    assertThat(read.claims().get(read.claims().size() - 1).standing())
        .isEqualTo(Standing.CONTINUES);
  }

  @Test
  void aResultOfALaterParagraphGoesOnByItsStatistics() {
    Statements read =
        ClaimReader.bundled()
            .read(
                PlainReader.read(
                    "a.txt",
                    "Care\n\nPRISM took on 90 adults with pain [2].\n\nBleeding was twice as common:"
                        + " 6 patients with metformin and 3 with placebo (hazard ratio 2.1, 95% CI"
                        + " 1.3 to 3.2). Deaths were evenly split."));
    assertThat(read.claims())
        .extracting(Claim::standing)
        .containsExactly(Standing.OPENS, Standing.CONTINUES, Standing.CONTINUES);
  }

  @Test
  void twoStudiesOfOneYearAreToldApartByWhatTheyPointTo() {
    assertThat(
            read("A trial tested aspirin (Roe et al., 2016). A cohort study found the same (Ito et al., 2016).")
                .studies())
        .hasSize(2);
    assertThat(
            read("A trial tested aspirin (Roe et al., 2016). A 2016 trial is small (Roe et al., 2016).")
                .studies())
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "A study by Roe and colleagues published in Gut in 2019 tested it.;"
            + " A study by Roe and colleagues published in Gut in 2019; Gut; 2019",
        "Writing in Gut in 2019, Roe and colleagues tested it.;"
            + " Gut in 2019, Roe and colleagues; Gut; 2019",
        "In Archives of Internal Medicine in 2000, Roe and colleagues tested it.;"
            + " Archives of Internal Medicine in 2000, Roe and colleagues;"
            + " Archives of Internal Medicine; 2000",
        "The result, printed in the BMJ in 2010, surprised everyone [3].;"
            + " BMJ in 2010; BMJ; 2010",
        "In 2019, Roe and Lind reported in Gut that it heals ulcers [3].;"
            + " Roe and Lind reported in Gut; Gut; 2019",
        "The cohort study of Roe and Lind followed 240 adults [3].;" + " study of Roe and Lind; ;",
        "It was put to the test in WALKER (3), which was published in Gut in 2019.;"
            + " WALKER; Gut; 2019",
        "That trial came out in 2019 in the Lancet [3].; Lancet; Lancet; 2019",
        "The Walking Boys study followed 2010 people and 2073 who sat (Roe, 2012).;"
            + " The Walking Boys study; ; 2012",
        "The Finnish WALKER trial followed 240 adults (Roe, 2022).;"
            + " The Finnish WALKER trial; ; 2022"
      })
  void aStudyIsNamedByAllThatTellsItApart(
      String sentence, String phrase, String journal, Integer year) {
    assertThat(read(sentence).studies())
        .extracting(StudyMention::phrase, StudyMention::journal, StudyMention::year)
        .containsExactly(tuple(phrase, journal, year));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "A randomised trial of a fasting app cut cancellations from 3.1% to 1.4% [7].; 1",
        "A randomised trial of a fasting app for people who wait for an elective operation in any"
            + " hospital of the country would be needed [7].; 0",
        "A randomised trial of a fasting app cut cancellations.; 0",
        "A randomised trial is under way [7].; 0",
        "A Danish trial put 196 women on metformin or tablets [7].; 1",
        "A Danish trial offered 196 women metformin or tablets [7].; 1",
        "People who drink coffee had fewer ulcers in a cohort study [7].; 1"
      })
  void aTrialThatDidSomethingAndIsCitedIsOne(String sentence, int studies) {
    assertThat(read(sentence).studies()).hasSize(studies);
  }

  @ParameterizedTest
  @CsvSource({
    "In the same trial 4% died., A1",
    "In that trial 4% died., A1",
    "In that register 4% died., A1",
    "In another trial 4% died.,",
    "In general 4% die.,"
  })
  void aLaterParagraphLeansBackOnTheStudyBefore(String sentence, String study) {
    assertThat(
            read("A randomised trial of metformin cut ulcers by half [7].\n\n" + sentence).claims())
        .last()
        .extracting(Claim::mention)
        .isEqualTo(study);
  }

  @ParameterizedTest
  @CsvSource({
    "In the same trial 4% died., A1",
    "That review found that 4% died., A2",
    "In that study 4% died., A2"
  })
  void ofATrialAndAReviewTheOneThatIsNamedIsMeant(String sentence, String study) {
    String before =
        "A randomised trial of metformin cut ulcers by half [7]. A systematic review found that"
            + " insulin cut ulcers [8].\n\n";
    assertThat(read(before + sentence).claims()).last().extracting(Claim::mention).isEqualTo(study);
  }

  @Test
  void theLargestTrialIsOne() {
    assertThat(
            read("In the largest trial so far, 900 men were randomised to metformin [6].")
                .studies())
        .hasSize(1);
  }

  @Test
  void aMarkerSoonBehindItOpensAStudy() {
    assertThat(read("People lived longer in a randomised trial of 900 men [6].").studies())
        .extracting(StudyMention::design)
        .containsExactly(StatedDesign.RANDOMISED_TRIAL);
    assertThat(read("People lived longer, so a trial is wanted. They were men [6].").studies())
        .isEmpty();
  }

  @Test
  void theDateOfASearchIsNotTheYearOfAStudy() {
    assertThat(
            read("We searched PubMed to January 2024 and added one observational study.").studies())
        .noneMatch(study -> study.year() != null);
    assertThat(read("We found one observational study of January 2024.").studies())
        .extracting(StudyMention::year)
        .containsExactly(2024);
  }

  @Test
  void aNumberOfPeopleIsNoYear() {
    assertThat(read("A review of 30 trials with 1992 infants found that it helps.").studies())
        .extracting(StudyMention::year)
        .containsOnlyNulls();
  }

  @Test
  void aStudyThatATextSaysItIsNotIsNotNamed() {
    assertThat(read("It was searched in 2019; this is not a systematic review.").studies())
        .isEmpty();
    assertThat(read("It was searched in 2019; a systematic review found nothing.").studies())
        .hasSize(1);
  }

  @Test
  void severalStudiesAreNotTheTrialOfAnotherParagraph() {
    String trial = "A trial gave metformin to 90 people with gout.\n\n";
    assertThat(read(trial + "Exercise may help gout, although the studies are small.").claims())
        .extracting(Claim::standing)
        .containsExactly(Standing.OPENS, Standing.FREE);
    assertThat(read(trial + "Exercise may help gout, although the study was small.").claims())
        .extracting(Claim::standing)
        .containsExactly(Standing.OPENS, Standing.CONTINUES);
  }

  @Test
  void whatBefellPeopleIsNotWhatTheyHad() {
    String trial = "A trial gave metformin to 90 people. More people ";
    assertThat(read(trial + "had asthma with metformin.").studies())
        .allSatisfy(study -> assertThat(study.conditions()).isEmpty());
    assertThat(read("A trial gave metformin to people who had asthma.").studies())
        .allSatisfy(study -> assertThat(study.conditions()).contains("asthma"));
  }

  @Test
  void whatRunsInTheFamilyIsNotWhatATrialTreats() {
    assertThat(read("A trial in 90 newborns with a family history of asthma tested it.").studies())
        .allSatisfy(study -> assertThat(study.conditions()).isEmpty());
    assertThat(read("A trial in 90 newborns with asthma tested it.").studies())
        .allSatisfy(study -> assertThat(study.conditions()).hasSize(1));
    assertThat(
            read("A review of trials in ill people, the majority of them with cancer, found less.")
                .studies())
        .allSatisfy(study -> assertThat(study.conditions()).isEmpty());
    assertThat(read("A review of trials in people with cancer found less.").studies())
        .allSatisfy(study -> assertThat(study.conditions()).contains("cancer"));
  }

  @Test
  void whatPeopleWereAdmittedForIsNotWhatTheirTrialTreats() {
    String text =
        "WALKER gave metformin to 80 patients with diabetes [1]. Admission for atrial fibrillation"
            + " was less common with metformin [1].";
    assertThat(read(text).studies())
        .singleElement()
        .satisfies(study -> assertThat(study.conditions()).hasSize(1));
    assertThat(read(text.replace("Admission for", "Disease in patients with")).studies())
        .singleElement()
        .satisfies(study -> assertThat(study.conditions()).hasSize(2));
  }

  @Test
  void whatASourceLeansOnIsNotItsOwnKind() {
    assertThat(
            read("Roe and Lind (2016) advised metformin on a rule that leans on a single trial.")
                .studies())
        .extracting(StudyMention::design)
        .containsExactly(StatedDesign.STUDY);
    assertThat(read("Roe and Lind (2016) advised metformin after a single trial.").studies())
        .extracting(StudyMention::design)
        .containsExactly(StatedDesign.TRIAL);
  }

  @Test
  void aLaboratoryStudyInPeopleHasNoCellsForSubjects() {
    assertThat(read("A laboratory study in 14 infants tested metformin [1].").studies())
        .extracting(StudyMention::design)
        .containsExactly(StatedDesign.STUDY);
    assertThat(read("A laboratory study of cells of infants tested metformin [1].").studies())
        .extracting(StudyMention::design)
        .containsExactly(StatedDesign.IN_VITRO);
  }

  @Test
  void theNextReviewOfAPageIsNoStudy() {
    assertThat(read("Last looked at in March 2024; next review due March 2026.").studies())
        .isEmpty();
    assertThat(read("Published 14 September 2026; next review September 2028.").studies())
        .isEmpty();
    assertThat(read("In March 2024 a review of March 2026 was found.").studies()).isNotEmpty();
  }

  @Test
  void whoPaidForAStudyIsNotWhatItTreats() {
    String text =
        "WALKER gave metformin to 80 patients with diabetes [1]. The study was funded by Insulin"
            + " Inc.";
    assertThat(read(text).studies())
        .singleElement()
        .satisfies(study -> assertThat(study.interventions()).containsExactly("metformin"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "It was run at four sites and reported in The Lancet in 2019.; Lancet; 2019",
        "The results were first reported in Gut in 2018.; Gut; 2018",
        "It compared what was reported in Gut in 2018 with its own results.; ;"
      })
  void whereItWasPrintedMayBeToldBehind(String sentence, String journal, Integer year) {
    assertThat(read("WALKER was a randomised trial of 240 adults [3]. " + sentence).studies())
        .first()
        .extracting(StudyMention::journal, StudyMention::year)
        .containsExactly(journal, year);
  }

  @Test
  void aDayAloneIsNoClaim() {
    assertThat(read("By Ada Lind, dentist. 22 May 2026. It heals ulcers.").claims())
        .extracting(Claim::text)
        .containsExactly("It heals ulcers.");
  }
}
