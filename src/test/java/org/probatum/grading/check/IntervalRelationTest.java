package org.probatum.grading.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probatum.grading.StatCheck.Kind.ESTIMATE_IN_INTERVAL;
import static org.probatum.grading.StatCheck.Kind.INTERVAL_ORDER;
import static org.probatum.grading.StatCheck.Kind.INTERVAL_SYMMETRY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.grading.StatCheck;

class IntervalRelationTest {

  private static final String HAZARD =
      "relapse fell (hazard ratio {HAZARD_RATIO:%s}; {CI_LEVEL:95%%} CI {CI_LOW:%s} to"
          + " {CI_HIGH:%s})";

  private static List<StatCheck> hazard(
      StatCheck.Kind kind, String estimate, String low, String high) {
    return MarkedClaim.checked(kind, HAZARD.formatted(estimate, low, high));
  }

  @ParameterizedTest
  @CsvSource({
    "0.47, 0.32, 0.69, true, true, true",
    "0.74, 0.32, 0.69, true, false, ",
    "0.47, 0.69, 0.32, false, , ",
    "0.40, 0.32, 0.69, true, true, false",
    "2.0, 1.1, 2.9, true, true, false",
    "0.47, -0.32, 0.69, false, , "
  })
  void everyRelationIsAskedOnlyWhereTheOneBeforeHolds(
      String estimate, String low, String high, boolean order, Boolean inside, Boolean even) {
    assertThat(hazard(INTERVAL_ORDER, estimate, low, high))
        .extracting(StatCheck::holds)
        .containsExactly(order);
    assertThat(hazard(ESTIMATE_IN_INTERVAL, estimate, low, high))
        .extracting(StatCheck::holds)
        .isEqualTo(inside == null ? List.of() : List.of(inside));
    assertThat(hazard(INTERVAL_SYMMETRY, estimate, low, high))
        .extracting(StatCheck::holds)
        .isEqualTo(even == null ? List.of() : List.of(even));
  }

  @Test
  void anEstimateWithoutAWordForItsMeasureIsHeldAgainstItsIntervalToo() {
    String text =
        "five trials gave {OTHER:%s} ({CI_LEVEL:95%%} CI {CI_LOW:0.36} to {CI_HIGH:0.87})";
    assertThat(MarkedClaim.checked(ESTIMATE_IN_INTERVAL, text.formatted("0.29")))
        .extracting(StatCheck::holds)
        .containsExactly(false);
    assertThat(MarkedClaim.checked(ESTIMATE_IN_INTERVAL, text.formatted("0.56")))
        .extracting(StatCheck::holds)
        .containsExactly(true);
  }

  @Test
  void theNameOfAScaleStandsBetweenEstimateAndInterval() {
    String text =
        "courses did better, by {OTHER:%s} points on the PHQ-9 questionnaire ({CI_LEVEL:95%%} CI"
            + " {CI_LOW:0.2} to {CI_HIGH:1.4})";
    assertThat(MarkedClaim.checked(ESTIMATE_IN_INTERVAL, text.formatted("8")))
        .extracting(StatCheck::holds)
        .containsExactly(false);
    assertThat(MarkedClaim.checked(ESTIMATE_IN_INTERVAL, text.formatted("0.8")))
        .extracting(StatCheck::holds)
        .containsExactly(true);
  }

  @Test
  void whatIsExpectedIsTold() {
    assertThat(hazard(INTERVAL_ORDER, "0.47", "0.69", "0.32").get(0).recomputed())
        .isEqualTo("0.32 to 0.69");
    assertThat(hazard(ESTIMATE_IN_INTERVAL, "0.74", "0.32", "0.69").get(0).recomputed())
        .isEqualTo("0.32 to 0.69");
    assertThat(hazard(INTERVAL_SYMMETRY, "2.0", "1.1", "2.9").get(0).recomputed())
        .isEqualTo("1.73 to 1.84; even on the linear scale");
    assertThat(hazard(INTERVAL_SYMMETRY, "0.40", "0.32", "0.69").get(0).recomputed())
        .isEqualTo("0.465 to 0.475");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(HR {HAZARD_RATIO:0.74}; p = {P_VALUE:0.01}; {CI_LEVEL:95%} CI {CI_LOW:0.32}-{CI_HIGH:0.69})",
        "a hazard ratio of {HAZARD_RATIO:0.74} for relapse ({CI_LEVEL:95%} CI, {CI_LOW:0.32} \u2013 {CI_HIGH:0.69})",
        "{PERCENT:74%} ({CI_LEVEL:95%} CI {CI_LOW:32%} to {CI_HIGH:69%})",
        "{PERCENT:74%} of patients ({CI_LEVEL:95%} CI {CI_LOW:32} to {CI_HIGH:69})",
        "scores fell by {OTHER:7.4} points ({CI_LEVEL:95%} CI {CI_LOW:3.2} to {CI_HIGH:6.9})",
        "a difference of {MEAN_DIFFERENCE:7.4} points ({CI_LEVEL:95%} CI {CI_LOW:\u22126.9} to {CI_HIGH:\u22123.2})",
        "a difference of {MEAN_DIFFERENCE:\u22127.4} ({CI_LEVEL:90%} CI {CI_LOW:\u22126.9} to {CI_HIGH:\u22123.2})"
      })
  void anEstimateOutsideItsIntervalIsSeen(String marked) {
    assertThat(MarkedClaim.checked(ESTIMATE_IN_INTERVAL, marked))
        .extracting(StatCheck::holds)
        .containsExactly(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{PERCENT:53%} lower ({CI_LEVEL:95%} CI {CI_LOW:0.32} to {CI_HIGH:0.69})",
        "HR {HAZARD_RATIO:0.74}. At week {OTHER:8} ({CI_LEVEL:95%} CI {CI_LOW:0.32} to {CI_HIGH:0.69})",
        "HR {HAZARD_RATIO:0.74} ({CI_LEVEL:95%} CI {CI_LOW:0.32} {CI_HIGH:-0.69})",
        "{PERCENT:6%} difference, {CI_LEVEL:95%} CI - {CI_LOW:10} to {CI_HIGH:22%}",
        "{PERCENT:83.7%} versus {PERCENT:52.9%}, {CI_LEVEL:95%} CI {CI_LOW:17.6} to {CI_HIGH:44.0}",
        "{RISK_RATIO:69.3%} ({CI_LEVEL:90%} CI {CI_LOW:23.8} to {CI_HIGH:56.5%})",
        "10.0 mL per {OTHER:1.73} m2 ({CI_LEVEL:95%} CI {CI_LOW:3.8} to {CI_HIGH:16.2})",
        "HR {HAZARD_RATIO:0.65} ({CI_LEVEL:95%} CI {CI_LOW:0.46} to {CI_HIGH:0}. 92)",
        "HR ({CI_LEVEL:95%} CI) {CI_LOW:0.74} ({CI_HIGH:0.32})",
        "HR {HAZARD_RATIO:0.74} and {HAZARD_RATIO:0.50} ({CI_LEVEL:95%} CI {CI_LOW:0.32} to {CI_HIGH:0.69} and 0.3 to 0.6, respectively)",
        "in {SAMPLE_SIZE:120} people ({CI_LEVEL:95%} CI {CI_LOW:0.32} to {CI_HIGH:0.69})"
      })
  void anIntervalOfSomethingElseIsLeftAlone(String marked) {
    assertThat(MarkedClaim.checked(ESTIMATE_IN_INTERVAL, marked)).isEmpty();
    assertThat(MarkedClaim.checked(marked)).allMatch(StatCheck::holds);
  }

  @Test
  void aFallMayBeToldByItsSize() {
    assertThat(
            MarkedClaim.checked(
                "scores differed by {MEAN_DIFFERENCE:2.3} points ({CI_LEVEL:95%} CI"
                    + " {CI_LOW:\u22124.1} to {CI_HIGH:\u22120.5})"))
        .hasSize(3)
        .allMatch(StatCheck::holds);
  }

  @Test
  void twoNegativeLimitsMayStandInEitherOrder() {
    assertThat(
            MarkedClaim.checked(
                "a difference of {MEAN_DIFFERENCE:\u22122.3} ({CI_LEVEL:95%} CI"
                    + " {CI_LOW:\u22120.5} to {CI_HIGH:\u22124.1})"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"profile likelihood", "exact", "bootstrapped", "Bayesian", "credible", "Firth"})
  void otherIntervalsNeedNotBeEven(String method) {
    String marked = method + " interval: " + HAZARD.formatted("0.40", "0.32", "0.69");
    assertThat(MarkedClaim.checked(INTERVAL_SYMMETRY, marked)).isEmpty();
    assertThat(MarkedClaim.checked(ESTIMATE_IN_INTERVAL, marked)).hasSize(1);
  }

  @Test
  void scoreIntervalsOfRiskDifferencesNeedNotBeEven() {
    assertThat(
            MarkedClaim.checked(
                INTERVAL_SYMMETRY,
                "{RISK_DIFFERENCE:12%} points ({CI_LEVEL:95%} CI {CI_LOW:2%} to {CI_HIGH:30%})"))
        .isEmpty();
  }
}
