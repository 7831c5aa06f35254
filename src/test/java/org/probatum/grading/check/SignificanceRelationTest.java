package org.probatum.grading.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.article.plain.PlainReader;
import org.probatum.claim.ClaimReader;
import org.probatum.grading.Policies;
import org.probatum.grading.StatCheck;

class SignificanceRelationTest {

  private static final ClaimReader READER = ClaimReader.bundled();

  private static List<StatCheck> checks(String text) {
    return new StatChecks(Policies.standard())
        .check(READER.read(PlainReader.read("test.txt", text)).claims()).stream()
            .filter(check -> check.kind() == StatCheck.Kind.SIGNIFICANCE)
            .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Metformin significantly lowered the rate of stroke (risk ratio 0.92, 95% CI 0.75 to 1.12, P = 0.65).",
        "Stroke was significantly less frequent with metformin (relative risk 0.80, 95% CI 0.61 to 1.14).",
        "A significant reduction in stroke was seen with metformin (p = 0.12)."
      })
  void theWordIsHeldAgainstTheFigures(String text) {
    assertThat(checks(text)).singleElement().matches(check -> !check.holds());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Metformin significantly lowered the rate of stroke (risk ratio 0.75, 95% CI 0.61 to 0.92, P = 0.006).",
        "Metformin significantly lowered the rate of stroke (p < 0.05)."
      })
  void figuresThatFitTheWordHold(String text) {
    assertThat(checks(text)).singleElement().matches(StatCheck::holds);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Metformin did not significantly lower the rate of stroke (risk ratio 0.92, 95% CI 0.75 to 1.12).",
        "No significant reduction in stroke was seen with metformin (p = 0.12).",
        "Metformin lowered the rate of stroke (risk ratio 0.92, 95% CI 0.75 to 1.12)."
      })
  void whatIsDeniedOrNotSaidIsNotHeldAgainstFigures(String text) {
    assertThat(checks(text)).isEmpty();
  }
}
