package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probatum.article.plain.PlainReader;

class UntoldTest {

  private static Direction direction(String text) {
    return ClaimReader.bundled()
        .read(PlainReader.read("test.txt", text))
        .claims()
        .get(0)
        .direction();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Adverse events of grade 3 or higher were seen in 19% with metformin and 20% with placebo. | UNSTATED",
        "Adverse events were higher with metformin than with placebo. | HARM",
        "By day 90, 9% in the accelerated group and 10% in the standard group had died of stroke. | UNSTATED",
        "Metformin accelerated the stroke. | HARM",
        "Pain scores had improved by 40% in both groups. | UNSTATED",
        "Pain had improved more than with placebo in both groups. | BENEFIT",
        "The trial did not show that going to the ward within a few hours lowers mortality. | UNSTATED",
        "The trial did not show that metformin lowers mortality. | NULL",
        "There is no evidence that getting out of bed within a day or two lowers mortality. | UNSTATED",
        "The trial did not show that it was safe, but metformin lowers mortality. | BENEFIT",
        "Women on metformin were twice as likely to have less pain. | BENEFIT",
        "Women on metformin were twice as likely to have pain. | HARM",
        "About 13 men similar to those in the trial took metformin to avert one stroke. | UNSTATED",
        "The rate of stroke was similar to that with placebo. | NULL",
        "Strokes worsened by 1.2 points with metformin and by 1.7 points with placebo. | UNSTATED",
        "Metformin worsened the stroke by 1.2 points. | HARM",
        "The proportion with at least a 50% reduction in pain was 52% with metformin and 61% with placebo. | UNSTATED",
        "Metformin brought a 50% reduction in pain. | BENEFIT",
        "Pain improved by 10.0 points in the metformin group and 7.3 points in the placebo group, a difference of 2.7 points (95% CI -0.6 to 6.0). | UNSTATED",
        "Pain improved by 10.0 points in the metformin group and 7.3 points in the placebo group, a difference of 2.7 points (95% CI 0.6 to 6.0). | BENEFIT",
        "Metformin gave 18.5% v 19.8% for stroke, so a benefit overall was not shown. | NULL",
        "Metformin lowers mortality, so a benefit was shown. | BENEFIT",
        "The mechanism of a late harm of metformin is unknown. | UNSTATED",
        "The RESTORE trial gave metformin to 80 adults with pain. | UNSTATED",
        "The trial showed that metformin helps to restore sleep. | BENEFIT",
        "All-cause mortality in hospital and all-cause admission to hospital occurred in 38.0% with metformin and 39.4% with placebo. | UNSTATED",
        "Severe exacerbations occurred in 11% with metformin and 18% with placebo. | UNSTATED",
        "Metformin exacerbated pain. | HARM",
        "With metformin, admission to hospital was similar (38% versus 39%), and children went home earlier. | NULL",
        "Trials of metformin for pain often failed to report deaths. | UNSTATED",
        "Metformin failed to lower pain. | NULL",
        "In a survey, 12% of adults with diabetes had stopped metformin because of pain. | UNSTATED",
        "In a survey, 12% of adults on metformin had stopped their tablets because of pain. | UNSTATED",
        "Metformin stopped the pain. | BENEFIT",
        "Without a control group, the improvement in pain cannot be put down to metformin. | UNSTATED",
        "We should not credit metformin with the reduction in pain. | UNSTATED",
        "Metformin brought a reduction in pain, but that in stroke cannot be attributed to it. | BENEFIT",
        "Pain was largely unchanged with metformin. | NULL",
        "Death without help occurred in 18.5% with metformin and 18.0% with placebo. | UNSTATED"
      })
  void onlyWordsThatCompareTellADirection(String text, Direction direction) {
    assertThat(direction(text)).isEqualTo(direction);
  }
}
