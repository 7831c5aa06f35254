package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probatum.article.plain.PlainReader;

class NumberRoleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Strokes were nearly four times as likely with metformin. | four FOLD",
        "Those on metformin had six times the hazard of a stroke. | six FOLD",
        "Metformin three times a day lowered the risk of a stroke. |",
        "Metformin cut pain by 3.2 more than placebo did. | 3.2 MEAN_DIFFERENCE",
        "Fitness rose by 37 mL/kg/min more than with placebo. | 37 MEAN_DIFFERENCE",
        "Fitness was 37 mL/kg/min with metformin. | 37 OTHER",
        "Metformin at 37 mL/kg lowered pain. | 37 DOSE",
        "Single studies of metformin reported anything from 7% to 62% for pain. | 7 OTHER, 62 OTHER",
        "Pain on metformin ranged from 7% to 62%. | 7 OTHER, 62 OTHER",
        "Pain fell with metformin from 62% to 7%. | 62 PERCENT, 7 PERCENT",
        "Deaths on metformin showed an absolute difference of 2.5 percentage points. | 2.5 RISK_DIFFERENCE",
        "Pain on metformin showed a difference of 2.5 points. | 2.5 MEAN_DIFFERENCE",
        "Pain was less on metformin (adjusted difference 2.5 points). | 2.5 MEAN_DIFFERENCE",
        "Pain was less often seen on metformin (difference 2.5 percentage points). | 2.5 RISK_DIFFERENCE",
        "12 people died on metformin. | 12 EVENTS",
        "Metformin was tried for pain in eight hospitals for veterans. |",
        "For pain there were 248 patients in the metformin group and 250 in the placebo group. | 248 ARM_SIZE, 250 OTHER",
        "Pain fell by 8 points on the PHQ-9 with metformin. | 8 OTHER",
        "On metformin 70.7% already had heart disease and pain. | 70.7 OTHER",
        "For pain the data of 16,596 participants from both trials of metformin were pooled. | 16,596 OTHER",
        "A stroke was confirmed in 6 vaccinated people on metformin. | 6 EVENTS",
        "With metformin 23 of those in the tablet group and 223 in the placebo group developed pain. | 23 EVENTS, 223 EVENTS",
        "Of 500, 94 of the 212 people in the metformin group relapsed with pain. | 500 OTHER, 94 EVENTS, 212 ARM_SIZE",
        "On metformin three out of four were women with pain. |",
        "For pain 1776 of them were allotted by chance to metformin or to placebo. | 1776 SAMPLE_SIZE",
        "Strokes on metformin had a risk ratio of 0.94, with a 95% confidence interval of 0.84 to 1.28. | 0.94 RISK_RATIO, 95 CI_LEVEL, 0.84 CI_LOW, 1.28 CI_HIGH",
        "Strokes on metformin had a risk ratio of 0.94; the 95% confidence interval ran from 0.84 to 1.28. | 0.94 RISK_RATIO, 95 CI_LEVEL, 0.84 CI_LOW, 1.28 CI_HIGH",
        "Strokes on metformin had a risk ratio of 0.94 (the 95% confidence interval was 0.84 to 1.28). | 0.94 RISK_RATIO, 95 CI_LEVEL, 0.84 CI_LOW, 1.28 CI_HIGH",
        "12 people took metformin for pain. | 12 SAMPLE_SIZE",
        "Metformin lowered pain in 4.3 million people. | 4.3 million SAMPLE_SIZE",
        "Metformin lowered pain in 40 thousand patients. | 40 thousand SAMPLE_SIZE",
        "Seven days of metformin were as good for pain as fourteen in adults with diabetes. |"
      })
  void aNumberIsWhatTheWordsBesideItSay(String text, String role) {
    assertThat(
            ClaimReader.bundled().read(PlainReader.read("a.txt", text)).claims().stream()
                .flatMap(claim -> claim.numbers().stream())
                .map(each -> each.number().literal() + " " + each.role()))
        .containsExactlyElementsOf(role == null ? List.of() : List.of(role.split(", ")));
  }
}
