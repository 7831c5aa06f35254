package org.probatum.grading.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probatum.grading.StatCheck.Kind.P_AGAINST_INTERVAL;
import static org.probatum.grading.StatCheck.Kind.P_FROM_INTERVAL;
import static org.probatum.grading.StatCheck.Kind.P_FROM_STATISTIC;
import static org.probatum.grading.StatCheck.Kind.P_POSSIBLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.claim.NumberRole;
import org.probatum.grading.StatCheck;

class PRelationsTest {

  private static final String RATIO =
      "RR {RISK_RATIO:%s} ({CI_LEVEL:95%%} CI {CI_LOW:%s}\u2013{CI_HIGH:%s}; P %s {P_VALUE:%s})";

  private static List<Boolean> holds(StatCheck.Kind kind, String marked) {
    return MarkedClaim.checked(kind, marked).stream().map(StatCheck::holds).toList();
  }

  private static List<Boolean> one(Boolean expected) {
    return expected == null ? List.of() : List.of(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0.70, 0.42, 1.17, =, 0.04, false, false",
    "0.70, 0.42, 1.17, =, 0.17, true, true",
    "0.70, 0.42, 1.17, <, 0.05, false, false",
    "0.70, 0.42, 1.17, >, 0.05, true, true",
    "0.70, 0.42, 1.17, =, 0.05, true, false",
    "0.81, 0.70, 0.94, =, 0.005, true, true",
    "0.81, 0.70, 0.94, =, 0.20, false, false",
    "0.81, 0.70, 0.94, >, 0.05, false, false",
    "0.81, 0.70, 0.94, =, 0.009, true, true",
    "0.81, 0.70, 0.94, =, 0.03, true, false",
    "0.81, 0.70, 0.94, <, 0.05, true, true",
    "0.81, 0.70, 0.94, <, 0.001, true, false",
    "0.70, 0.49, 1.00, =, 0.05, , true",
    "0.70, 0.49, 1.00, =, 0.04, , true"
  })
  void pIsComparedWithTheInterval(
      String estimate,
      String low,
      String high,
      String sign,
      String p,
      Boolean against,
      Boolean from) {
    String marked = RATIO.formatted(estimate, low, high, sign, p);
    assertThat(holds(P_AGAINST_INTERVAL, marked)).isEqualTo(one(against));
    assertThat(holds(P_FROM_INTERVAL, marked)).isEqualTo(one(from));
  }

  @Test
  void differencesAreComparedWithZero() {
    String marked =
        "a difference of {MEAN_DIFFERENCE:2.3} ({CI_LEVEL:95%} CI {CI_LOW:0.5} to {CI_HIGH:4.1}, p"
            + " = {P_VALUE:0.20})";
    assertThat(holds(P_AGAINST_INTERVAL, marked)).containsExactly(false);
    assertThat(holds(P_FROM_INTERVAL, marked)).containsExactly(false);
    assertThat(MarkedClaim.checked(P_AGAINST_INTERVAL, marked).get(0).recomputed())
        .isEqualTo("p below 0.05");
  }

  @Test
  void aPValueInFrontOfTheIntervalBelongsToIt() {
    assertThat(
            holds(
                P_AGAINST_INTERVAL,
                "RR {RISK_RATIO:0.70} (P={P_VALUE:0.01}; {CI_LEVEL:95%} CI"
                    + " {CI_LOW:0.42}-{CI_HIGH:1.17})"))
        .containsExactly(false);
  }

  @Test
  void anotherLevelSaysNothingAboutFivePercent() {
    String marked =
        "RR {RISK_RATIO:0.81} ({CI_LEVEL:99%} CI {CI_LOW:0.70} to {CI_HIGH:0.94}; p ="
            + " {P_VALUE:0.20})";
    assertThat(holds(P_AGAINST_INTERVAL, marked)).isEmpty();
    assertThat(holds(P_FROM_INTERVAL, marked)).containsExactly(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RR {RISK_RATIO:0.70} ({CI_LEVEL:95%} CI {CI_LOW:0.42}-{CI_HIGH:1.17}); among women p = {P_VALUE:0.01}",
        "RR {RISK_RATIO:0.70} ({CI_LEVEL:95%} CI {CI_LOW:0.42}-{CI_HIGH:1.17}; one-sided p = {P_VALUE:0.01})",
        "RR {RISK_RATIO:0.70} ({CI_LEVEL:95%} CI {CI_LOW:0.42}-{CI_HIGH:1.17}; non-inferiority, p = {P_VALUE:0.01})",
        "RR {RISK_RATIO:0.70} ({CI_LEVEL:95%} credible interval {CI_LOW:0.42}-{CI_HIGH:1.17}; p = {P_VALUE:0.01})",
        "{PERCENT:48%} ({CI_LEVEL:95%} CI {CI_LOW:42%}-{CI_HIGH:54%}; p = {P_VALUE:0.60})"
      })
  void aPValueOfSomethingElseIsLeftAlone(String marked) {
    assertThat(MarkedClaim.checked(marked)).allMatch(StatCheck::holds);
    assertThat(holds(P_FROM_INTERVAL, marked)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "=, 0.04, true",
    "=, 0.000, false",
    "<, 0.001, true",
    "=, 1.3, false",
    "<, 0, false",
    ">, 1, false",
    "=, 1.00, true"
  })
  void aPValueLiesAboveZeroAndUpToOne(String sign, String p, boolean possible) {
    assertThat(holds(P_POSSIBLE, "relapse fell (p " + sign + " {P_VALUE:" + p + "})"))
        .containsExactly(possible);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "relapse fell (p < {P_VALUE:0}. 001)",
        "relapse fell (p < {P_VALUE:0.000} 1)",
        "relapse fell (p = {P_VALUE:3.3} \u00d7 10-4)",
        "relapse fell (p = {P_VALUE:5}x10(-8))",
        "relapse fell (p = {P_VALUE:3.3}\u00a0\u00d7\u00a010-4)",
        "relapse fell (p < {P_VALUE:10}\u22125)",
        "relapse fell (p = {P_VALUE:1.2}e-5)"
      })
  void aPartOfAPrintedFigureIsNoImpossibleValue(String marked) {
    assertThat(holds(P_POSSIBLE, marked)).isEmpty();
  }

  @Test
  void anIntervalAndAPValueInPowersOfTenAreNotCompared() {
    assertThat(
            holds(
                P_FROM_INTERVAL,
                "OR {ODDS_RATIO:2.04} ({CI_LEVEL:95%} CI {CI_LOW:1.70}-{CI_HIGH:2.45}; P ="
                    + " {P_VALUE:0.92} x 10-28)"))
        .isEmpty();
  }

  @Test
  void smallTrialsMayTakeDifferencesFromStudentsDistribution() {
    // t = 3.7 with 20 degrees of freedom: limits at 2.086 standard errors, p .0014.
    String marked =
        "a difference of {MEAN_DIFFERENCE:3.70} ({CI_LEVEL:95%%} CI {CI_LOW:1.61} to"
            + " {CI_HIGH:5.79}; p = {P_VALUE:%s})";
    assertThat(holds(P_FROM_INTERVAL, marked.formatted("0.0014"))).containsExactly(true);
    assertThat(holds(P_FROM_INTERVAL, marked.formatted("0.0005"))).containsExactly(true);
    assertThat(holds(P_FROM_INTERVAL, marked.formatted("0.02"))).containsExactly(false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "t(28) = 2.20, p = .04|true",
        "t(28) = 2.20, p = .06|false",
        "t(28) = \u22122.20; P = 0.036|true",
        "t(28) = 2.20, d = 0.80, p = .06|false",
        "t[28] = 2.20, p < .01|false",
        "F(2, 57) = 4.35, p = .0175|true",
        "F(2,57)=4.35, p=.21|false",
        "\u03c72(2) = 6.70, p = .035|true",
        "\u03c7\u00b2(2, N = 100) = 6.70, p = .35|false",
        "chi-square(2) = 6.70, p = .35|false",
        "r(48) = .31, p = .03|true",
        "r(48) = .31, p = .30|false",
        "z = 2.58, p = .01|true",
        "Z = 2.58, p = .10|false",
        "t(28) = 2.20, p = .018, one-tailed|true"
      })
  void pIsRecomputedFromItsTestStatistic(String words, boolean holds) {
    String marked = "Scores fell, " + words;
    assertThat(holds(P_FROM_STATISTIC, marked + " ({P_VALUE:0.5})")).containsExactly(holds);
  }

  @Test
  void statisticAndPAreNamedWithTheirPlaces() {
    StatCheck check =
        MarkedClaim.checked(P_FROM_STATISTIC, "Scores fell, t(28) = 2.20, p = {P_VALUE:.06}")
            .get(0);
    assertThat(check.numbers())
        .extracting(number -> number.role())
        .containsExactly(NumberRole.TEST_STATISTIC, NumberRole.P_VALUE);
    assertThat(check.numbers().get(1).span().start()).isEqualTo(131);
    assertThat(check.recomputed()).isEqualTo("p 0.0358 to 0.0366, on the other side of 0.05");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "t = 2.20, p = {P_VALUE:.06}",
        "F(2) = 4.35, p = {P_VALUE:.60}",
        "r(48) = 31, p = {P_VALUE:.60}",
        "r(2) = .50, p < {P_VALUE:.001}",
        "F(1.6, 57) = 4.35, Greenhouse-Geisser p = {P_VALUE:.60}",
        "t(28) = 2.20, Bonferroni corrected, p = {P_VALUE:.60}",
        "test(28) = 2.20, p = {P_VALUE:.60}",
        "t(0) = 2.20, p = {P_VALUE:.60}"
      })
  void whatCannotBeRecomputedIsLeftAlone(String marked) {
    assertThat(holds(P_FROM_STATISTIC, marked)).isEmpty();
  }
}
