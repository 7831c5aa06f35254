package org.probatum.evidence.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.evidence.Design;

class DesignReaderTest {

  private static final DesignReader READER = DesignReader.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Aspirin for migraine: a randomized clinical trial | RANDOMISED_TRIAL",
        "Aspirin for migraine: a non-randomised controlled trial | NON_RANDOMISED_TRIAL",
        "A cluster-randomised trial of hand washing | CLUSTER_RANDOMISED_TRIAL",
        "Urate and gout: a Mendelian randomisation study | COHORT",
        "Coffee in a randomly selected sample: a cross-sectional survey | CROSS_SECTIONAL",
        "Aspirin for migraine: study protocol for a randomised controlled trial | PROTOCOL",
        "Aspirin for migraine: protocol for a randomised controlled trial | PROTOCOL",
        "Aspirin for migraine (RELIEF): a cluster-randomised trial protocol | PROTOCOL",
        "Aspirin for migraine: protocol of a systematic review and meta-analysis | PROTOCOL",
        "A randomised trial of a treatment protocol for migraine | RANDOMISED_TRIAL",
        "Randomised controlled trials of statins: a meta-analysis | SYSTEMATIC_REVIEW_OF_TRIALS",
        "Statins: a systematic review and meta-analysis | META_ANALYSIS",
        "Ketamine in alcohol withdrawal: a scoping review | SCOPING_REVIEW",
        "Overview of systematic reviews on acupuncture | UMBRELLA_REVIEW",
        "Patients' experiences in a trial: a qualitative study | QUALITATIVE",
        "Effects of curcumin in rats | ANIMAL",
        "In vitro fertilisation after metformin: a randomised trial | RANDOMISED_TRIAL",
        "Statins and dementia: a retrospective cohort study | RETROSPECTIVE_COHORT",
        "Association of two drugs in a case series of patients | CASE_SERIES",
        "Chest pain after coffee: a case report | CASE_REPORT",
        "Ketamine for addiction: evidence and potential mechanisms | UNKNOWN",
      })
  void readsTheDesignThatATitleProves(String title, Design design) {
    assertThat(READER.read(title, null).design()).isEqualTo(design);
  }

  @Test
  void marksASecondaryAnalysisAndIsLessSureOfIt() {
    DesignReading first = READER.read("Aspirin: a randomised trial", null);
    DesignReading second = READER.read("Aspirin: secondary analysis of a randomised trial", null);
    assertThat(second.design()).isEqualTo(Design.RANDOMISED_TRIAL);
    assertThat(second.secondary()).isTrue();
    assertThat(second.confidence()).isLessThan(first.confidence());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Predictors of relapse: a secondary analysis of a randomised trial | | COHORT",
        "Association of fish with relapse: a secondary analysis of a randomised trial | | RANDOMISED_TRIAL",
        "Body weight and gout: a secondary analysis of the Alpha randomised trial"
            + " | We looked for associations of weight with gout in 900 women. | COHORT",
        "Fish and risk of gout: a secondary analysis of the Alpha randomised trial"
            + " | Women were randomly assigned to fish or no fish. Risk was lower with fish."
            + " | RANDOMISED_TRIAL",
        "Predictors of relapse: data from the Alpha randomised trial"
            + " | Men were randomised to drug or placebo. Regardless of treatment group, age foretold relapse."
            + " | COHORT",
        "Predictors of response to a drug: a secondary analysis of a randomised trial"
            + " | Response was more frequent in the young. | RANDOMISED_TRIAL",
        "Sleep after work"
            + " | In this secondary analysis of a randomised controlled trial, sleep was associated with age."
            + " | COHORT",
        "Predictors of relapse: a randomised trial | Age was associated with relapse."
            + " | RANDOMISED_TRIAL",
      })
  void takesAFurtherAnalysisThatComparesNothingRandomisedForACohort(
      String title, String summary, Design design) {
    DesignReading reading = READER.read(title, summary);
    assertThat(reading.design()).isEqualTo(design);
    assertThat(design == Design.COHORT && !reading.secondary()).isFalse();
    assertThat(design == Design.COHORT && !reading.phrase().contains("trial")).isFalse();
  }

  @Test
  void knowsThatAReviewOfAnimalsIsNotAboutPeople() {
    DesignReading reading = READER.read("Ketamine and dopamine in rats: a meta-analysis", null);
    assertThat(reading.design()).isEqualTo(Design.META_ANALYSIS);
    assertThat(reading.human()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Forty patients were randomly assigned to drug or placebo. | RANDOMISED_TRIAL",
        "We searched PubMed and Embase to May 2020. | SYSTEMATIC_REVIEW",
        "We excluded systematic reviews. In this cohort study, 90 people took part. | COHORT",
        "Randomised trials are needed. We interviewed nurses. | UNKNOWN",
        "Previous randomised trials were small. This case-control study had 80 pairs."
            + " | CASE_CONTROL",
        "Mice lacking the gene were fed fat. | ANIMAL",
        "Patients were randomised; their cells were studied in vitro. | RANDOMISED_TRIAL",
        "In a randomized, double-masked study, men took drug or placebo. | RANDOMISED_TRIAL",
        "Men received naltrexone or placebo. | RANDOMISED_TRIAL",
        "A placebo-controlled study is needed to confirm this. | UNKNOWN",
        "We report a child who developed a rash after a vaccine. | CASE_REPORT",
        "A 41-year-old woman was admitted with fever. | CASE_REPORT",
        "This article reviews recent trials of gout. | NARRATIVE_REVIEW",
        "We reviewed the charts of all men with gout. | RETROSPECTIVE_COHORT",
        "Mice were randomly assigned to ketamine or saline. | ANIMAL",
        "HepG2 cells were treated for 48 h and randomly allocated to wells. | IN_VITRO",
        "We will enrol 300 patients, who will be randomly assigned to music or not. | PROTOCOL",
        "In this non-randomised controlled study, 80 adults chose a group. | NON_RANDOMISED_TRIAL",
        "Mendelian randomisation was performed with data of 20,000 cases. | COHORT",
        "A series of 55 consecutive patients had the repair. | COHORT",
        "Cross-sectional areas of vessels were measured. | UNKNOWN",
        "The authors review recent literature on fear in animals. | NARRATIVE_REVIEW",
        "Outcome was poor at a 2-year follow-up of 65 people. | COHORT",
        "SEARCH STRATEGY: registers of trials. Randomised trials were taken. | SYSTEMATIC_REVIEW",
      })
  void readsWhatAnAbstractTellsAsDoneHere(String summary, Design design) {
    assertThat(READER.read("A title that tells nothing", summary).design()).isEqualTo(design);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ninety midwives returned a posted questionnaire about sleep. | SURVEY",
        "We interviewed 70 carers of people with gout by telephone. | SURVEY",
        "Forty men with gout and 38 healthy controls gave blood. | CASE_CONTROL",
        "Seventy cases of gout and 140 matched controls were asked. The odds ratio was 2. | CASE_CONTROL",
        "We followed 10 234 nurses. The hazard ratio was 1.04. | COHORT",
        "Iron was lower in girls with coeliac disease than in matched controls. | CASE_CONTROL",
        "Women with migraine and those without were weighed. | CROSS_SECTIONAL",
        "This study looked at a county. The prevalence of gout was 3% in men. | CROSS_SECTIONAL",
        "Deaths of children were counted from death certificates. This study spans ten years."
            + " | CROSS_SECTIONAL",
        "Bone density was measured in 44 patients with gout. | CROSS_SECTIONAL",
        "Pain was associated with age in these patients. The results suggest a link."
            + " | CROSS_SECTIONAL",
        "Sixty liver recipients had biopsies. Median survival was nine years. | COHORT",
        "The new flap was used in 25 patients. None lost it. | CASE_SERIES",
        "A series of 18 women treated with lasers did well. | CASE_SERIES",
        "Files of 75 boys who had come with croup in two winters to our wards were analysed."
            + " | RETROSPECTIVE_COHORT",
        "We reviewed the films of sixty patients with gout. | RETROSPECTIVE_COHORT",
        "Eighty nurses were prospectively monitored for a winter. | COHORT",
        "We present a group of 9 patients with a rare tumour. | UNKNOWN",
      })
  void infersFromTheCourseThatPeopleWereSeenAsTheyWere(String summary, Design design) {
    assertThat(READER.read("A title that tells nothing", summary).design()).isEqualTo(design);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Forty patients with gout were assigned to an exercise or a control group and weighed.",
        "Bone density was measured in 44 patients who took 5 mg daily of a drug.",
        "In this trial, 44 patients with gout were weighed.",
        "Serum of 20 patients and 20 healthy controls was incubated with neurons.",
        "Lactate was measured in 12 healthy volunteers on a treadmill.",
        "Patients received a new gel. Skin was examined in 30 patients.",
        "Muscle was stiffer in ten pairs of cadavers. Screws were compared.",
        "Glucose was measured in 24 patients before and after a bolus.",
        "In-depth interviews with 20 patients were analysed for themes.",
        "Long-term results are given of patients who were assigned to a training or a control group.",
        "Yield was associated with rain. The results suggest that wheat suffers.",
        "A survey of the literature shows what is known of gout.",
      })
  void anExperimentOnPeopleOrTissueIsNoObservation(String summary) {
    Design design = READER.read("A title that tells nothing", summary).design();
    assertThat(design.isObservational() || design == Design.CASE_SERIES).as("%s", design).isFalse();
  }

  @Test
  void isLessSureOfWhatItInfersThanOfWhatIsTold() {
    DesignReading told = READER.read(null, "We reviewed the charts of all men with gout.");
    DesignReading inferred = READER.read(null, "Bone density was measured in 44 men with gout.");
    assertThat(inferred.confidence()).isPositive().isLessThan(told.confidence());
    assertThat(inferred.phrase()).contains("44 men");
  }

  @Test
  void readsGroupsThatWereChosenRandomlyAndThoseThatOnlySeemSo() {
    assertThat(READER.read(null, "Two groups of men selected randomly had a cast.").design())
        .isEqualTo(Design.RANDOMISED_TRIAL);
    assertThat(READER.read("Casts: a pseudorandomised trial", null).design())
        .isEqualTo(Design.QUASI_RANDOMISED_TRIAL);
  }

  @Test
  void trustsTheTitleMoreThanTheAbstract() {
    DesignReading reading =
        READER.read("Aspirin: a scoping review", "Patients were randomised in ten trials.");
    assertThat(reading.design()).isEqualTo(Design.SCOPING_REVIEW);
  }

  @Test
  void aScopingReviewWithTheMethodsOfSystematicOnesStaysOne() {
    DesignReading reading =
        READER.read("Peers in dialysis: a scoping review by systematic review methods", "");
    assertThat(reading.design()).isEqualTo(Design.SCOPING_REVIEW);
  }

  @Test
  void guidelinesInATitleMayBeWhatWasStudied() {
    DesignReading reading =
        READER.read("Evaluation of guidelines", "In a prospective cohort study, 90 men took part.");
    assertThat(reading.design()).isEqualTo(Design.PROSPECTIVE_COHORT);
  }

  @Test
  void aTitleThatCountsAFewPatientsIsOfACaseReport() {
    DesignReading reading =
        READER.read("Angina in two sisters with gout", "Both had pain. Surgery was done.");
    assertThat(reading.design()).isEqualTo(Design.CASE_REPORT);
  }

  @Test
  void readsNothingOutOfNothing() {
    assertThat(READER.read(null, null).design()).isEqualTo(Design.UNKNOWN);
    assertThat(READER.read("", "").confidence()).isZero();
  }
}
