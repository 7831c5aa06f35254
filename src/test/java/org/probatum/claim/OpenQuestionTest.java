package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.article.plain.PlainReader;

class OpenQuestionTest {

  private static List<Claim> claims(String text) {
    return ClaimReader.bundled().read(PlainReader.read("test.txt", text)).claims();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nobody knows whether metformin lowers mortality.",
        "It is not known if metformin lowers mortality.",
        "The trial asked whether metformin lowers mortality more than placebo.",
        "It is unclear whether metformin works better than insulin for mortality.",
        "Whether metformin lowers mortality is unknown.",
        "How well metformin works in frail people is less certain.",
        "How much metformin lowers mortality is not known.",
        "The trial argues against telling patients that metformin lowers mortality.",
        "The trial cannot rule out that metformin lowers mortality.",
        "The team is now analysing which patients with metformin had lower mortality.",
        "The second claim is that metformin lowers mortality.",
        "So far nobody can promise that metformin lowers mortality.",
        "No trial has shown that metformin lowers mortality.",
        "We cannot conclude that metformin lowers mortality.",
        "For metformin that is compatible with a large benefit on mortality, and with none.",
        "For metformin and mortality the interval was too wide to tell benefit from harm.",
        "Metformin is known for its side effects, so other tablets might have fared better.",
        "Many people take metformin in the hope that it lowers mortality.",
        "Doctors had hoped that metformin lowers mortality."
      })
  void whatIsAskedIsNoBenefit(String text) {
    assertThat(claims(text))
        .isNotEmpty()
        .noneMatch(claim -> claim.isBenefit() || claim.is(ClaimKind.COMPARATIVE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Whether or not people smoke, metformin lowers mortality.",
        "Nobody knows whether it is cheap, but metformin lowers mortality.",
        "Metformin lowers mortality; it is not known whether weight matters.",
        "If taken daily, metformin lowers mortality.",
        "The trial that asked who pays found that metformin lowers mortality.",
        "The claim is old, but metformin lowers mortality.",
        "Nobody doubts that metformin lowers mortality.",
        "Hope was high that year, and metformin lowered mortality.",
        "Nobody can promise that it is cheap, but metformin lowers mortality.",
        "The trial was too small to tell much, but metformin lowered mortality.",
        "The tablet is too small to swallow and metformin lowers mortality.",
        "How long people live is unknown, but metformin lowers mortality."
      })
  void whatIsToldBesideAQuestionIs(String text) {
    assertThat(claims(text)).anyMatch(Claim::isBenefit);
  }

  @Test
  void aReviewIsStillToldWhereItsResultIsWeighed() {
    List<Claim> claims =
        claims(
            "A Cochrane review by Jones and colleagues pooled 28 trials of naltrexone. Compared with placebo, naltrexone may"
                + " reduce relapse. Naltrexone reduces relapse with moderate certainty. Naltrexone reduces craving.");

    assertThat(claims)
        .extracting(Claim::standing)
        .containsExactly(
            Standing.OPENS, Standing.CONTINUES, Standing.CONTINUES, Standing.SURROUNDED);
  }

  @Test
  void aConclusionRepeatsWhatAnySectionSaid() {
    List<Claim> claims =
        claims(
            "# Naltrexone\n\n## Trials\n\nNaltrexone reduced relapse in alcohol dependence.\n\n## Safety\n\nNaltrexone reduces relapse.\n\n"
                + "## Conclusion\n\nNaltrexone reduces relapse. Naltrexone may help people with alcohol dependence."
                + " Naltrexone helps people with alcohol dependence. Naltrexone may reduce craving.\n");

    assertThat(claims.stream().skip(1).map(claim -> claim.repeats(List.of(claims.get(0).topics()))))
        .containsExactly(false, true, true, false, false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Key messages", "In short"})
  void aSummaryTellsWhatTheArticleCites(String heading) {
    List<Claim> claims =
        claims(
            "# Naltrexone\n\n## "
                + heading
                + "\n\nNaltrexone helps people.\n\n## Trials\n\nNaltrexone reduced relapse.\n\n"
                + "## Certainty\n\nWe are fairly confident that naltrexone reduces relapse. Naltrexone reduces relapse.\n");

    assertThat(claims.stream().map(claim -> claim.repeats(List.of(claims.get(1).topics()))))
        .containsExactly(true, true, true, false);
  }

  @Test
  void theOpeningIsASectionLikeOthers() {
    List<Claim> claims =
        claims(
            "Naltrexone reduces relapse.\n\n# Trials\n\nNaltrexone reduced relapse in alcohol dependence.\n");

    assertThat(claims.get(0).location().section()).isEmpty();
    assertThat(claims.get(0).repeats(List.of(claims.get(1).topics()))).isFalse();
  }

  @Test
  void aComparisonIsNoLimit() {
    List<Claim> claims =
        claims(
            "Naltrexone reduces relapse. Naltrexone does not reduce craving. Naltrexone does not reduce craving more than placebo.");

    assertThat(claims.stream().skip(1).map(c -> c.limits(List.of(claims.get(0).topics()))))
        .containsExactly(true, false);
  }

  @Test
  void aDiseaseThatWasReportedIsNoTrial() {
    Statements told =
        ClaimReader.bundled()
            .read(
                PlainReader.read(
                    "test.txt",
                    "COVID-19 was first reported in China in 2019. The first trial was WOSCOPS, published in 1995."));

    assertThat(told.studies()).extracting(StudyMention::year).containsExactly(1995);
  }
}
