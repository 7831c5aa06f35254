package org.probatum.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.probatum.evidence.EffectDirection;
import org.probatum.evidence.StudyTerms;

final class ResultReadingTest {

  private static final AbstractReader READER = new AbstractReader(StudyTerms.bundled());

  private final AbstractReading heart =
      READER.read(
          "Drug A for heart failure",
          "We randomly assigned 4,304 patients with heart failure to receive drug A (2,151 patients)"
              + " or placebo (2,153 patients). The primary outcome was a composite of death or"
              + " hospitalisation. During a median of 16 months, a primary outcome event occurred"
              + " in 361 of 2,151 patients (16.8%) in the drug A group and in 462 of 2,153 patients"
              + " (21.5%) in the placebo group (hazard ratio, 0.75; 95% CI, 0.65 to 0.86)."
              + " We conclude that drug A lowered the risk. Funded by Acme.");

  private final AbstractReading yoga =
      READER.read(
          "Yoga for back pain",
          "Adults were randomised in a 1:1 ratio to yoga (n=156) or education (n=157)."
              + " MAIN OUTCOME MEASURES: Roland disability score (primary) and pain."
              + " RESULTS: Mean Roland score was 7.1 in the yoga group and 9.3 in the education"
              + " group (mean difference -2.2, 95% CI -3.3 to -1.1). Pain scores were similar between"
              + " groups (difference 0.1, 95% CI -0.4 to 0.6). Neither patients nor nurses were"
              + " blinded.");

  @Test
  void theNameOfThePrimaryOutcomeStandsInForItsPointer() {
    OutcomeReading first = heart.outcomes().get(0);

    assertThat(first.name()).isEqualTo("composite of death or hospitalisation");
    assertThat(first.primary()).isTrue();
  }

  @Test
  void thePrimaryOutcomeIsNamedBesideItsPointer() {
    AbstractReading read =
        READER.read(
            "Statins",
            "We randomly assigned 412 adults with type 2 diabetes to atorvastatin 20 mg (n=206) or"
                + " placebo (n=206). The primary outcome, myocardial infarction, occurred in 18 of"
                + " 206 patients (8.7%) in the atorvastatin group and 31 of 206 (15.0%) in the"
                + " placebo group (hazard ratio 0.56, 95% CI 0.31 to 0.99).");

    assertThat(read.outcomes().get(0).name()).isEqualTo("myocardial infarction");
    assertThat(read.outcomes().get(0).primary()).isTrue();
    assertThat(read.population().answer()).contains("adults with type 2 diabetes");
  }

  @Test
  void sharesAndPeopleBelongToTheirGroups() {
    assertThat(values(heart.outcomes().get(0)))
        .containsExactly(
            "drug A 16.8 %", "placebo 21.5 %", "drug A 361 people", "placebo 462 people");
  }

  @Test
  void fewerBadEventsFavourTheGroupThatHasThem() {
    assertThat(heart.outcomes().get(0).direction()).isEqualTo(EffectDirection.FAVOURS_INTERVENTION);
  }

  @Test
  void whatFollowsConclusionsIsNone() {
    assertThat(heart.conclusions()).hasSize(1);
    assertThat(heart.followUp().answer()).contains("16 months");
  }

  @Test
  void groupsBehindARatioAndMeansAreRead() {
    assertThat(yoga.arms()).extracting(ArmReading::name).containsExactly("yoga", "education");
    assertThat(values(yoga.outcomes().get(0)))
        .containsExactly("yoga 7.1 on average", "education 9.3 on average");
    assertThat(yoga.outcomes().get(0).effect().printed())
        .isEqualTo("mean difference -2.2 (95% CI -3.3 to -1.1)");
  }

  @Test
  void onlyWhatStandsBeforeTheMarkIsPrimary() {
    assertThat(yoga.outcomes().get(0).primary()).isTrue();
    assertThat(yoga.outcomes().get(1).primary()).isNull();
    assertThat(yoga.outcomes().get(1).direction()).isEqualTo(EffectDirection.NO_DIFFERENCE);
    assertThat(yoga.blinding()).isInstanceOf(Told.None.class);
  }

  @Test
  void threeGroupsAreNamed() {
    AbstractReading three =
        READER.read("", "Men were randomised to sertraline, naltrexone, or placebo.");
    assertThat(three.arms())
        .extracting(ArmReading::name)
        .containsExactly("sertraline", "naltrexone", "placebo");
  }

  private static List<String> values(OutcomeReading outcome) {
    return outcome.values().stream()
        .map(value -> value.arm() + " " + value.value().literal() + " " + value.unit())
        .toList();
  }

  @Test
  void aSectionOfResultsIsReadFromItsFirstSentenceOn() {
    String results =
        "Remission occurred in 30% of the dozelamide group and 10% of the placebo group. Sleep was"
            + " long. Few people had a headache. Nobody fell. Diaries were full. Visits were kept."
            + " All liked the staff.";
    String methods = "We randomised 100 adults to dozelamide (n=50) or placebo (n=50). ";

    assertThat(READER.read("Dozelamide", methods + "RESULTS: " + results).outcomes())
        .singleElement()
        .satisfies(read -> assertThat(values(read)).hasSize(2));
    assertThat(READER.read("Dozelamide", methods + results).outcomes()).isEmpty();
  }
}
