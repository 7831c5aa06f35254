package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probatum.article.plain.PlainReader;

class ArmsTest {

  private static List<ClaimNumber> numbers(String text) {
    return ClaimReader.bundled().read(PlainReader.read("test.txt", text)).claims().stream()
        .flatMap(claim -> claim.numbers().stream())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Stroke occurred in 142 of 8901 participants given metformin and 251 of 8905 given placebo. | 142=metformin, 8901=metformin, 251=PLACEBO, 8905=PLACEBO",
        "Stroke occurred in 569 of 8803 people given metformin (6.5%) and 701 of 8801 given placebo (8.0%). | 569=metformin, 8803=metformin, 6.5%=metformin, 701=PLACEBO, 8801=PLACEBO, 8.0%=PLACEBO",
        "Stroke was seen in 36 of 119 on metformin (30%) and in 17 of 124 on placebo (14%). | 36=metformin, 119=metformin, 30%=metformin, 17=PLACEBO, 124=PLACEBO, 14%=PLACEBO",
        "Stroke occurred in 57% (177) of the metformin group and 30% (93) of the placebo group. | 57%=metformin, 177=metformin, 30%=PLACEBO",
        "Stroke occurred in 177 (57%) patients in the metformin group and 93 (30%) in the placebo group. | 177=metformin, 57%=metformin, 93=PLACEBO, 30%=PLACEBO",
        "Stroke occurred in 13 (48%) of 27 on metformin and 20 (71%) of the 28 patients given placebo. | 13=metformin, 48%=metformin, 27=, 20=PLACEBO, 71%=PLACEBO, 28=PLACEBO",
        "Stroke occurred in 12 of 50 patients (24%) on metformin and 20 of 52 (38%) on placebo. | 12=metformin, 50=metformin, 24%=metformin, 20=PLACEBO, 52=PLACEBO, 38%=PLACEBO",
        "Stroke did not differ between metformin and placebo (18.1% v 22.1%). | 18.1%=metformin, 22.1%=PLACEBO",
        "Stroke was less frequent with metformin than with placebo (21.2% and 22.9%, respectively). | 21.2%=metformin, 22.9%=PLACEBO",
        "Metformin lowered stroke (21.2% and 22.9%). | 21.2%=metformin, 22.9%=",
        "Metformin was compared with placebo; stroke was seen in one in seven on placebo (14.5%) and one in eleven on the drug (9.2%). | 14.5%=PLACEBO, 9.2%=metformin",
        "Stroke was seen in 14.5% of those on placebo and 9.2% in the active group. | 14.5%=PLACEBO, 9.2%=",
        "Metformin lowered stroke: 9.2% of the treatment group and 14.5% of the placebo group had one. | 9.2%=metformin, 14.5%=PLACEBO",
        "Those who took metformin lost 7.9% of body weight, and those on placebo gained 6.9%. | 7.9%=metformin, 6.9%=PLACEBO",
        "Stroke occurred in 5% with metformin and 9% with placebo. | 5%=metformin, 9%=PLACEBO",
        "Stroke was less frequent with metformin (5%) than with placebo (9%). | 5%=metformin, 9%=PLACEBO",
        "Stroke occurred in 11 of 4037 (0.3%) who had metformin and 60 of 4021 (1.5%) who had no tablet. | 11=metformin, 4037=metformin, 0.3%=metformin, 60=, 4021=, 1.5%=",
        "Stroke was seen in 5% of those who started metformin, against 9% of those who had not. | 5%=metformin, 9%=",
        "Stroke was seen in 5% of those who started metformin, against 9% of the others. | 5%=metformin, 9%=",
        "It was not as good as metformin, but stroke was seen in fewer people (5% versus 9%). | 5%=, 9%=",
        "It was not inferior to metformin, and stroke was seen in fewer people (5% versus 9%). | 5%=, 9%=",
        "Stroke, a known effect of metformin, was seen in 5% and 9%. | 5%=, 9%=",
        "Stroke was seen in 5% of people with diabetes, against a quarter of those on metformin. | 5%=",
        "Stroke was seen in 5% of people on metformin, against half of those on placebo. | 5%=metformin",
        "With metformin or placebo, 39% of the former and 9% of the latter had a stroke. | 39%=, 9%=",
        "Stroke under metformin, aspirin and placebo was seen in 5%, 7% and 9%, respectively. | 5%=metformin, 7%=aspirin, 9%=PLACEBO",
        "Stroke under metformin and placebo was seen in 5%, 7% and 9%, respectively. | 5%=, 7%=, 9%="
      })
  void eachValueBelongsToTheGroupThatItIsToldOf(String text, String arms) {
    assertThat(numbers(text).stream().map(n -> n.printed() + "=" + n.arm()))
        .containsExactly(arms.strip().split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The test had a sensitivity of 74% and a specificity of 88%. | 74=sensitivity, 88=specificity",
        "Stroke was seen in 48% with metformin and in 11% with placebo. | 48=stroke, 11=stroke"
      })
  void aShareWithANameOfItsOwnKeepsIt(String text, String outcomes) {
    assertThat(numbers(text).stream().map(n -> n.number().literal() + "=" + n.outcome()))
        .containsExactly(outcomes.strip().split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The trial randomised 91 140 participants to metformin or placebo. | 91 140 | 91140",
        "Metformin was tested in 1 234 567 women with diabetes. | 1 234 567 | 1234567",
      })
  void aBlankMayPartThousands(String text, String literal, int value) {
    assertThat(numbers(text))
        .first()
        .satisfies(
            n -> {
              assertThat(n.number().literal()).isEqualTo(literal);
              assertThat(n.number().value().intValueExact()).isEqualTo(value);
            });
  }
}
