package org.probatum.grading.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.article.plain.PlainReader;
import org.probatum.claim.ClaimReader;
import org.probatum.grading.Policies;
import org.probatum.grading.StatCheck;

class ChangeRelationTest {

  private static final ClaimReader READER = ClaimReader.bundled();

  private static List<StatCheck> checks(String text) {
    return new StatChecks(Policies.standard())
        .check(READER.read(PlainReader.read("test.txt", text)).claims()).stream()
            .filter(check -> check.kind() == StatCheck.Kind.CHANGE_OF_RATIO)
            .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Metformin was linked to a 9% reduction in the odds of stroke (odds ratio 1.09). | 9% higher",
        "Metformin was linked to a 56% reduction in stroke (HR 0.56). | 44% lower",
        "Metformin was linked to a 44% increase in the risk of stroke (HR 0.56). | 44% lower",
        "The HR of 0.56 means that 56% of those treated with metformin were protected from stroke. | 44% lower",
      })
  void aChangeOfTheWrongSizeOrDirectionDoesNotFit(String text, String expected) {
    assertThat(checks(text))
        .singleElement()
        .satisfies(
            check -> {
              assertThat(check.holds()).isFalse();
              assertThat(check.recomputed()).isEqualTo(expected);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Metformin was linked to a 44% reduction in stroke (HR 0.56).",
        "Metformin was linked to a 9% increase in the odds of stroke (odds ratio 1.09).",
        "Metformin was linked to 26% higher survival (HR 0.74).",
        "Metformin was linked to a 2% reduction in the odds of stroke (odds ratio 1.02)."
      })
  void aChangeThatFollowsFromTheRatioHolds(String text) {
    assertThat(checks(text)).singleElement().matches(StatCheck::holds);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Metformin was linked to a 15% reduction in stroke (HR 0.56).",
        "Stroke was seen in 56% of people on metformin (HR 0.56).",
        "Metformin was linked to a 50% reduction in stroke (HR 0.50, OR 0.40)."
      })
  void anUnrelatedPercentageIsNotHeldAgainstTheRatio(String text) {
    assertThat(checks(text)).isEmpty();
  }
}
