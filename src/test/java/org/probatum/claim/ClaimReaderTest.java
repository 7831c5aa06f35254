package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        "Metformin had no effect on mortality. | NULL",
        "Mortality was lower with metformin than with placebo. | BENEFIT"
      })
  void directionWeighsVerbAndOutcome(String sentence, Direction direction) {
    assertThat(only(sentence).direction()).isEqualTo(direction);
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
    assertThat(only("I remember a patient of mine who drank for years.").kinds())
        .contains(ClaimKind.TESTIMONIAL);
    assertThat(only("Naltrexone blocks the opioid receptor.").kinds())
        .contains(ClaimKind.MECHANISM);
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
}
