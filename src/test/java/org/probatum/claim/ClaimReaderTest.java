package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.article.plain.PlainReader;

class ClaimReaderTest {

  private static final ClaimReader READER = ClaimReader.bundled();

  private static Statements read(String text) {
    return READER.read(PlainReader.read("test.txt", text));
  }

  private static Claim only(String sentence) {
    List<Claim> claims = read(sentence).claims();
    assertThat(claims).hasSize(1);
    return claims.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Metformin was associated with lower mortality. | LS2",
        "Mortality was lower with metformin. | LS2",
        "Metformin may reduce mortality. | LS4",
        "Metformin can reduce mortality. | LS5",
        "Metformin reduces mortality. | LS6",
        "Metformin is proven to reduce mortality. | LS7",
        "Four of the five reported improvement in craving. | LS2",
        "Metformin improved craving in four of the five who had it. | LS6",
        "Metformin did not reduce mortality. | LS1"
      })
  void strengthFollowsTheWording(String sentence, Strength strength) {
    assertThat(only(sentence).strength()).isEqualTo(strength);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Metformin reduces mortality. | BENEFIT",
        "Metformin increases survival. | BENEFIT",
        "Metformin increases mortality. | HARM",
        "Metformin was shown to effectively shorten survival. | HARM",
        "Metformin had no effect on mortality. | NULL",
        "Mortality was lower with metformin than with placebo. | BENEFIT"
      })
  void directionWeighsVerbAndOutcome(String sentence, Direction direction) {
    assertThat(only(sentence).direction()).isEqualTo(direction);
  }

  @Test
  void aWordForAnOutcomeInTheNameOfADeviceIsNone() {
    assertThat(
            ClaimReader.bundled()
                .read(
                    org.probatum.article.plain.PlainReader.read(
                        "a.txt", "Of the couples, 37% had a baby with time-lapse imaging."))
                .claims())
        .singleElement()
        .satisfies(
            claim -> assertThat(claim.pico().outcomeConcepts()).containsExactly("fertility"));
  }

  @Test
  void whatIsKnownOfAnotherTreatmentIsNoControl() {
    assertThat(only("Unlike warfarin, apixaban lowered mortality.").pico().comparator()).isNull();
    assertThat(only("Apixaban lowered mortality, unlike warfarin.").pico().comparator())
        .isNotNull();
  }

  @Test
  void aSentenceMayHoldTwoOutcomes() {
    List<Claim> claims = read("Semaglutide reduced body weight and blood pressure.").claims();

    assertThat(claims).hasSize(2);
    assertThat(claims)
        .extracting(claim -> claim.pico().outcomeConcepts().iterator().next())
        .doesNotHaveDuplicates();
  }

  @Test
  void sharesBelongToTheirArms() {
    Claim claim =
        only(
            "Abstinence was more common with naltrexone (48.2%) than in the placebo group (10.7%).");

    assertThat(claim.numbers()).extracting(ClaimNumber::printed).containsExactly("48.2%", "10.7%");
    assertThat(claim.numbers())
        .extracting(ClaimNumber::arm)
        .containsExactly("naltrexone", "PLACEBO");
    assertThat(claim.numbers()).extracting(ClaimNumber::outcome).containsOnly("abstinence");
  }

  @Test
  void theLiteralTextOfANumberStays() {
    Claim claim = only("Naltrexone cut relapse (HR 0.50, 95% CI 0.30 to 0.80, p = 0.004).");

    assertThat(claim.numbers())
        .extracting(n -> n.role() + " " + n.number().literal())
        .containsExactly(
            "HAZARD_RATIO 0.50", "CI_LEVEL 95", "CI_LOW 0.30", "CI_HIGH 0.80", "P_VALUE 0.004");
  }

  @Test
  void aStudyStaysOpenUntilAnotherIsOpened() {
    Statements statements =
        read(
            "A trial published in The Lancet in 2016 tested naltrexone for alcohol dependence. The study involved 120 people."
                + " Relapse fell by 30%. Another study published in BMJ in 2018 found no effect on craving.");

    assertThat(statements.studies())
        .extracting(StudyMention::journal)
        .containsExactly("Lancet", "BMJ");
    assertThat(statements.claims())
        .extracting(Claim::mention)
        .containsExactly("A1", "A1", "A1", "A2");
    assertThat(statements.claims())
        .extracting(Claim::standing)
        .containsExactly(Standing.OPENS, Standing.CONTINUES, Standing.CONTINUES, Standing.OPENS);
  }

  @Test
  void aGeneralStatementBehindAStudyIsNotTheStudysResult() {
    Statements statements =
        read(
            "A review published in Addiction in 2018 examined naltrexone. Naltrexone has been shown to prolong abstinence.");

    assertThat(statements.claims().get(1).standing()).isEqualTo(Standing.SURROUNDED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They enrolled 320 adults who were to have surgery.",
        "They enrolled 320 adults who have insomnia.",
        "Relapse occurred in 12 of 160, which is 7.5%."
      })
  void whatOnlyDescribesPeopleOrCountsOutMakesNoGeneralStatement(String sentence) {
    Statements statements =
        read("A trial published in Addiction in 2018 examined naltrexone. " + sentence);

    assertThat(statements.claims().get(1).standing()).isEqualTo(Standing.CONTINUES);
  }

  @Test
  void aHedgeIsSeenAndADeniedCureIsNone() {
    assertThat(only("Naltrexone could reduce craving.").hedges()).containsExactly("could");
    assertThat(read("Naltrexone is not a cure for alcoholism.").cues())
        .filteredOn(cue -> cue.kind() == CueKind.ABSOLUTE)
        .allMatch(Cue::negated);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Could naltrexone, a medicine that was first made for something else, reduce craving in people who drink? | QUESTION",
        "Remember, there is always hope. | HOPE",
        "Call us today to book an appointment. | ADDRESS",
        "In this article we will discuss naltrexone. | SIGNPOST"
      })
  void sentencesThatAssertNothingSayWhy(String sentence, NotClaim.Reason reason) {
    assertThat(read(sentence).notClaims()).extracting(NotClaim::reason).containsExactly(reason);
  }

  @Test
  void everySentenceIsAClaimOrSaysWhyNot() {
    Statements statements = read("Naltrexone works. Does it? It was Monday.");

    assertThat(
            statements.claims().stream().map(Claim::sentenceIndex).distinct().count()
                + statements.notClaims().size())
        .isEqualTo(3);
  }

  @Test
  void prevalenceAndTestimonialAndMechanismAreKnown() {
    assertThat(only("Most people with alcohol use disorder also have anxiety.").kinds())
        .contains(ClaimKind.PREVALENCE);
    assertThat(only("In 2022, 29.5 million Americans had alcohol use disorder.").kinds())
        .contains(ClaimKind.PREVALENCE);
    assertThat(only("I remember a patient of mine who drank for years.").kinds())
        .contains(ClaimKind.TESTIMONIAL);
    assertThat(only("Naltrexone blocks the opioid receptor.").kinds())
        .contains(ClaimKind.MECHANISM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"athletes", "older people", "adolescents", "healthy volunteers"})
  void whoPeopleAreIsNoTopicOfAStudy(String who) {
    assertThat(
            read("In a randomised trial of 384 " + who + " with gout, mortality fell (1).")
                .studies())
        .singleElement()
        .extracting(StudyMention::conditions)
        .isEqualTo(Set.of("gout"));
  }

  @Test
  void aDesignThatIsNamedAfterAnOutcomeTellsNone() {
    Claim claim = only("In a withdrawal trial of 803 adults, weight loss was kept by semaglutide.");
    assertThat(claim.pico().outcomeConcepts()).doesNotContain("withdrawal-symptoms");
    assertThat(only("Semaglutide eased withdrawal in 803 adults.").pico().outcomeConcepts())
        .contains("withdrawal-symptoms");
  }

  @Test
  void whatIsBroughtAboutOrDeniedHasItsOwnDirection() {
    assertThat(only("Metformin caused a fall in relapse.").direction())
        .isEqualTo(Direction.BENEFIT);
    assertThat(only("Metformin caused a reduction of relapse.").direction())
        .isEqualTo(Direction.BENEFIT);
    assertThat(only("Metformin was linked to fewer visits but not to fewer relapses.").direction())
        .isEqualTo(Direction.NULL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Metformin reduced pain but not disability. | BENEFIT,NULL",
        "Metformin improved sleep, but not mood. | BENEFIT,NULL",
        "Metformin reduced pain but not only pain. | BENEFIT",
        "Metformin reduced pain in adults with fatigue but no depression. | BENEFIT",
        "Metformin had less pain but no fewer relapses. | BENEFIT,NULL",
        "Metformin reduced pain and disability. | BENEFIT,BENEFIT",
        "Metformin reduced the risk of stroke, heart attack or death. | BENEFIT",
        "Metformin reduced the risk of stroke and death. | BENEFIT,BENEFIT",
        "Metformin did not reduce the risk of stroke or death. | NULL,NULL"
      })
  void whatIsDeniedForOneOutcomeIsToldOfTheOthers(String text, String directions) {
    assertThat(read(text).claims())
        .extracting(each -> each.direction().name())
        .containsExactly(directions.split(","));
  }

  @Test
  void aSymptomOfTheDiseaseIsNoHarmOfTheTreatment() {
    assertThat(read("Withdrawal can include nausea and insomnia.").mentions())
        .noneMatch(m -> m.kind() == MentionKind.HARM);
    assertThat(read("Naltrexone can cause nausea.").mentions())
        .anyMatch(m -> m.kind() == MentionKind.HARM);
    assertThat(read("Naltrexone has no side effects.").mentions())
        .noneMatch(m -> m.kind() == MentionKind.HARM);
  }

  private static ClaimNumber number(String text, NumberRole role) {
    return read(text).claims().stream()
        .flatMap(claim -> claim.numbers().stream())
        .filter(each -> each.role() == role)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mortality was 53\u00a0% lower with metformin. | 53",
        "Mortality was fifty-three percent lower with metformin. | 53",
        "Mortality was 53\u202fpercent lower with metformin. | 53",
        "Metformin lowered the risk of obesity-associated cancer by 68%. | 68",
        "With metformin, mortality had fallen by 53%. | 53",
        "Metformin lowered stroke, infarction or mortality by 20%. | 20"
      })
  void blanksAndWordsDoNotHideANumber(String text, int value) {
    assertThat(number(text, NumberRole.RELATIVE_CHANGE).number().asDouble()).isEqualTo(value);
  }

  @Test
  void aQuoteKeepsItsOwnBlanks() {
    String text = "Metformin reduces\u00a0mortality.";

    assertThat(only(text).text()).isEqualTo(text);
  }

  @Test
  void listedNumbersBelongToTheGroupsInTheirOrder() {
    List<ClaimNumber> numbers =
        only("Death was seen in 10% and 20% of the metformin and placebo groups, respectively.")
            .numbers();

    assertThat(numbers).extracting(ClaimNumber::arm).containsExactly("metformin", "PLACEBO");
  }

  @Test
  void statisticsInBracketsBelongToTheEffectBeforeThem() {
    String text =
        "Mortality was 53% lower with metformin than with placebo (HR 0.47, 95% CI 0.24 to 0.92;"
            + " p = 0.03), and body weight was lower.";

    assertThat(number(text, NumberRole.HAZARD_RATIO).outcome()).isEqualTo("mortality");
    assertThat(number(text, NumberRole.P_VALUE).outcome()).isEqualTo("mortality");
  }

  @Test
  void theRouteOfTheControlIsNotThatOfTheTreatment() {
    Claim claim =
        only("Pain was lower with intranasal ketamine than with a placebo infusion after an hour.");

    assertThat(claim.pico().routes()).containsExactly(Route.INTRANASAL);
  }

  @Test
  void aControlThatFaredBetterSpeaksAgainstTheTreatment() {
    assertThat(only("Mortality was lower in the placebo group.").direction())
        .isEqualTo(Direction.HARM);
  }

  @Test
  void aStudyIsTakenUpAgainBehindAPassageOfItsOwnParagraph() {
    Statements told =
        read(
            "A trial published in The Lancet in 2019 tested metformin in diabetes.\n\n"
                + "Sleep matters to everyone.\n\nThe metformin group had lower mortality.\n");

    Claim last = told.claims().get(told.claims().size() - 1);
    assertThat(last.mention()).isEqualTo("A1");
    assertThat(last.standing()).isEqualTo(Standing.CONTINUES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 2019, researchers writing in The Lancet tested metformin in people with diabetes. | Lancet",
        "In 2019, JAMA Psychiatry carried a trial of metformin for depression. | JAMA Psychiatry"
      })
  void aJournalOpensAStudyWhereverItStands(String text, String journal) {
    assertThat(read(text).studies()).extracting(StudyMention::journal).containsExactly(journal);
  }

  @Test
  void outcomesInFrontOfAPassiveVerbMakeAClaimEach() {
    List<Claim> claims =
        read("Body weight and blood pressure were significantly lowered by semaglutide.").claims();

    assertThat(claims)
        .extracting(Claim::direction)
        .containsExactly(Direction.BENEFIT, Direction.BENEFIT);
    assertThat(claims).extracting(c -> c.pico().outcomes().size()).containsExactly(1, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The trial randomly assigned 90 adults with pain to accelerated surgery or usual care.",
        "Adults with pain were assigned to training with body support or to usual care."
      })
  void whatPeopleWereAssignedToTellsNoEffect(String sentence) {
    assertThat(only(sentence).direction()).isEqualTo(Direction.UNSTATED);
  }

  @Test
  void whatTheyFoundBehindItDoes() {
    assertThat(only("Adults were assigned to aspirin and had less pain.").direction())
        .isEqualTo(Direction.BENEFIT);
    assertThat(only("Adults assigned to aspirin reduced their pain.").direction())
        .isEqualTo(Direction.BENEFIT);
  }

  @Test
  void aReadersQuestionAssertsNothing() {
    assertThat(read("Q. I heard that aspirin causes strokes. Is that true?").claims()).isEmpty();
    assertThat(read("I heard that aspirin causes strokes.").claims()).hasSize(1);
  }

  @Test
  void theDummyOfADrugIsNoControl() {
    assertThat(only("Pain was more common with aspirin than with its placebo.").pico().comparator())
        .isNull();
    assertThat(only("Pain was more common with aspirin than with placebo.").pico().comparator())
        .isNotNull();
  }

  @Test
  void aPlaceOfInjectionIsARoute() {
    assertThat(only("Metformin was injected into the joint.").pico().routes())
        .containsExactly(Route.INTRAARTICULAR);
  }
}
