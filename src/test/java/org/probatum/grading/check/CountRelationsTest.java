package org.probatum.grading.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probatum.grading.StatCheck.Kind.ARMS_SUM;
import static org.probatum.grading.StatCheck.Kind.EFFECT_FROM_COUNTS;
import static org.probatum.grading.StatCheck.Kind.NUMBER_NEEDED_TO_TREAT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.claim.Claim;
import org.probatum.grading.Policies;
import org.probatum.grading.StatCheck;

class CountRelationsTest {

  private static final String TRIAL =
      "{EVENTS:12} of {ARM_SIZE:120} versus {EVENTS:30} of {ARM_SIZE:118} relapsed ";

  private static List<Boolean> holds(StatCheck.Kind kind, String marked) {
    return MarkedClaim.checked(kind, marked).stream().map(StatCheck::holds).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "(RR {RISK_RATIO:0.39}), true",
    "(RR {RISK_RATIO:2.54}), true",
    "(RR {RISK_RATIO:0.41}), true",
    "(RR {RISK_RATIO:0.33}), false",
    "(RR {RISK_RATIO:0.59}), false",
    "(OR {ODDS_RATIO:0.33}), true",
    "(OR {ODDS_RATIO:0.39}), false",
    "a {RELATIVE_CHANGE:61%} reduction, true",
    "a {RELATIVE_CHANGE:15%} reduction, true",
    "a {RELATIVE_CHANGE:39%} reduction, false",
    "a {RISK_DIFFERENCE:15.4%} point difference, true",
    "a {RISK_DIFFERENCE:25%} point difference, false"
  })
  void anEffectIsRecomputedFromTheCountsOfTwoArms(String effect, boolean holds) {
    assertThat(holds(EFFECT_FROM_COUNTS, TRIAL + effect)).containsExactly(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "a difference of {RISK_DIFFERENCE:1.5} percentage points, true",
    "a difference of {RISK_DIFFERENCE:1.6} percentage points, true",
    "a difference of {RISK_DIFFERENCE:2.5} percentage points, false",
    "a difference of {RISK_DIFFERENCE:0.5} percentage points, false"
  })
  void aDifferenceInPointsIsRecomputedFromTwoShares(String told, boolean holds) {
    String shares =
        "{PERCENT:9.8%} of the drug group and {PERCENT:11.3%} of the placebo group had it, ";

    assertThat(holds(EFFECT_FROM_COUNTS, shares + told)).containsExactly(holds);
    assertThat(holds(EFFECT_FROM_COUNTS, shares + "adjusted, " + told)).isEmpty();
    assertThat(holds(EFFECT_FROM_COUNTS, shares + told + " ({CI_LOW:0.2} to {CI_HIGH:3.1})"))
        .isEmpty();
  }

  @Test
  void theOtherRatioIsNamedBesideTheExpectedOne() {
    StatCheck check =
        MarkedClaim.checked(EFFECT_FROM_COUNTS, TRIAL + "(RR {RISK_RATIO:0.33})").get(0);
    assertThat(check.recomputed()).isEqualTo("0.393; the odds ratio is 0.326");
    assertThat(check.numbers()).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{EVENTS:12} of {ARM_SIZE:120} versus {EVENTS:30} of {ARM_SIZE:118}, adjusted RR {RISK_RATIO:0.59}",
        "{EVENTS:12} of {ARM_SIZE:120} versus {EVENTS:30} of {ARM_SIZE:118} (HR {HAZARD_RATIO:0.59})",
        "{EVENTS:0} of {ARM_SIZE:120} versus {EVENTS:30} of {ARM_SIZE:118} (RR {RISK_RATIO:0.59})",
        "{EVENTS:12} of {ARM_SIZE:120} had pain and {EVENTS:30} of {ARM_SIZE:118} nausea (RR {RISK_RATIO:0.59})",
        "{EVENTS:12} of {ARM_SIZE:120} versus {EVENTS:30} of {ARM_SIZE:118} (RR {RISK_RATIO:0.59}; OR {ODDS_RATIO:0.33})",
        "{EVENTS:12} of {ARM_SIZE:120} versus {EVENTS:30} of {ARM_SIZE:118}, about {RELATIVE_CHANGE:40%} less"
      })
  void anEffectThatNeedNotBeCrudeIsLeftAlone(String marked) {
    assertThat(holds(EFFECT_FROM_COUNTS, marked)).isEmpty();
  }

  @Test
  void aWholeNumberBehindOrIsNoRatio() {
    assertThat(
            holds(
                EFFECT_FROM_COUNTS,
                "in those with induration > or = {ODDS_RATIO:5} mm: " + TRIAL + "fewer"))
        .isEmpty();
  }

  @Test
  void differentArmsAreSetAgainstEachOther() {
    assertThat(
            holds(
                EFFECT_FROM_COUNTS,
                "{EVENTS@drug:12} of {ARM_SIZE@drug:120} on the drug and {EVENTS@PLACEBO:30} of"
                    + " {ARM_SIZE@PLACEBO:118} on placebo (RR {RISK_RATIO:0.59})"))
        .containsExactly(false);
  }

  @ParameterizedTest
  @CsvSource({"7, true", "6, true", "6.5, true", "8, false", "65, false"})
  void theNumberNeededFollowsFromTheCounts(String number, boolean holds) {
    assertThat(
            holds(NUMBER_NEEDED_TO_TREAT, TRIAL + "(NNT {NUMBER_NEEDED_TO_TREAT:" + number + "})"))
        .containsExactly(holds);
  }

  @ParameterizedTest
  @CsvSource({"3, true", "2, false", "4, false"})
  void theNumberNeededFollowsFromTwoPercentages(String number, boolean holds) {
    String marked =
        "{PERCENT:48%} compared with {PERCENT:11%} on placebo (NNT"
            + " {NUMBER_NEEDED_TO_TREAT:"
            + number
            + "})";
    assertThat(holds(NUMBER_NEEDED_TO_TREAT, marked)).containsExactly(holds);
  }

  @ParameterizedTest
  @CsvSource({"7, true", "15, false"})
  void theNumberNeededIsOneOverTheReduction(String number, boolean holds) {
    String marked =
        "an absolute reduction of {RISK_DIFFERENCE:15.4%} (NNT {NUMBER_NEEDED_TO_TREAT:"
            + number
            + "})";
    assertThat(holds(NUMBER_NEEDED_TO_TREAT, marked)).containsExactly(holds);
    assertThat(MarkedClaim.checked(NUMBER_NEEDED_TO_TREAT, marked).get(0).recomputed())
        .isEqualTo("6.47 to 6.51");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "an NNT of {NUMBER_NEEDED_TO_TREAT:7}",
        "about {PERCENT:48%} versus {PERCENT:11%} (NNT {NUMBER_NEEDED_TO_TREAT:9})",
        "{PERCENT:48%} were women; {PERCENT:11%} relapsed (NNT {NUMBER_NEEDED_TO_TREAT:9})",
        "{PERCENT:48%} versus {PERCENT:11%}, adjusted NNT {NUMBER_NEEDED_TO_TREAT:9}"
      })
  void aNumberNeededWithoutClearReductionIsLeftAlone(String marked) {
    assertThat(holds(NUMBER_NEEDED_TO_TREAT, marked)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{SAMPLE_SIZE:120} adults were randomized, {OTHER:60} to ketamine and {OTHER:%s} to placebo",
        "{SAMPLE_SIZE:120} adults were randomised to ketamine (n = {SAMPLE_SIZE:60}) or placebo (n = {SAMPLE_SIZE:%s})",
        "{SAMPLE_SIZE:120} adults were randomly assigned: {ARM_SIZE:60} to ketamine and {ARM_SIZE:%s} to placebo"
      })
  void theArmsAddUpToAllRandomised(String marked) {
    assertThat(holds(ARMS_SUM, marked.formatted("60"))).containsExactly(true);
    assertThat(MarkedClaim.checked(ARMS_SUM, marked.formatted("65")))
        .singleElement()
        .matches(check -> !check.holds())
        .matches(check -> check.recomputed().equals("125"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{SAMPLE_SIZE:120} adults were randomized, {OTHER:60} to ketamine and {OTHER:30} to each other arm",
        "{SAMPLE_SIZE:120} adults were randomized; {OTHER:55} on ketamine and {OTHER:50} on placebo completed it",
        "{SAMPLE_SIZE:120} adults were asked, {OTHER:60} on ketamine and {OTHER:30} on placebo",
        "Some {SAMPLE_SIZE:120} adults were randomized, {OTHER:60} to ketamine and {OTHER:55} to placebo",
        "{SAMPLE_SIZE:120} adults were randomized, {OTHER:40} to ketamine, {OTHER:40} to midazolam and {OTHER:30} to placebo",
        "Of {SAMPLE_SIZE:174} adults assessed, {OTHER:24} were assigned to ketamine and {OTHER:24} to placebo",
        "{SAMPLE_SIZE:65} adults were randomised to ketamine, {OTHER:31} to midazolam, and {OTHER:30} to placebo",
        "were assigned to ketamine (n={SAMPLE_SIZE:146}), midazolam (n={SAMPLE_SIZE:69}), or placebo (n={SAMPLE_SIZE:70})",
        "{SAMPLE_SIZE:40} adults were randomized, {OTHER:50} to ketamine and {OTHER:55} to placebo"
      })
  void armsThatNeedNotAddUpAreLeftAlone(String marked) {
    assertThat(holds(ARMS_SUM, marked)).isEmpty();
  }

  @Test
  void aPlaceInTwoClaimsIsReportedOnce() {
    Claim claim = MarkedClaim.of(TRIAL + "(RR {RISK_RATIO:0.33})");
    assertThat(new StatChecks(Policies.standard()).check(List.of(claim, claim))).hasSize(1);
  }

  @Test
  void aClaimWithoutNumbersHasNothingToRecompute() {
    assertThat(MarkedClaim.checked("Ketamine works.")).isEmpty();
  }
}
