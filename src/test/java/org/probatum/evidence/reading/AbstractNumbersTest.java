package org.probatum.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbstractNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A total of 120 patients were randomised to drug or placebo. | 120",
        "Forty-four women with gout were randomly assigned to rest or walking. | 44",
        "Adults with gout (n = 96) were randomised to a diet or to usual care. | 96",
        "We screened 900 patients; 210 men were randomised. | 210",
        "Men got drug (n = 31) or placebo (n = 29). In all, 60 men were enrolled. | 60",
        "Thirteen thousand and twelve women were enrolled in 2010. | 13012",
      })
  void tellsThePeopleInTheStudyFromOtherNumbers(String text, int people) {
    assertThat(AbstractNumbers.read(text).total().orElseThrow().count()).isEqualTo(people);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Patients were randomised to drug (n = 41) or placebo (n = 39). | 41 39",
        "Sixty men were randomised: 31 received the drug and 29 received placebo. | 31 29",
        "Fifty women were randomised (26 to surgery and 24 to radiotherapy). | 26 24",
        "Eighty men took part, 42 in the drug group and 38 in the control group. | 42 38",
      })
  void tellsThePeopleOfEachGroup(String text, String people) {
    assertThat(literals(AbstractNumbers.read(text).arms())).isEqualTo(people);
  }

  @Test
  void findsNoSizeWhereNoneIsTold() {
    AbstractNumbers numbers =
        AbstractNumbers.read("Patients aged 18 to 65 years took 20 mg daily for 12 weeks.");

    assertThat(numbers.total()).isEmpty();
    assertThat(numbers.arms()).isEmpty();
  }

  @Test
  void keepsIntervalsAndLevelsApartFromShares() {
    AbstractNumbers numbers =
        AbstractNumbers.read(
            "Relapse occurred in 12% (95% CI, 8% to 16%) of the drug group versus 31% (95% CI,"
                + " 25% to 37%) of the placebo group (hazard ratio 0.47; P = 0.04).");

    assertThat(literals(numbers.shares())).isEqualTo("12 31");
  }

  @Test
  void readsEventsWithTheirGroups() {
    AbstractNumbers numbers =
        AbstractNumbers.read(
            "We randomised men to drug or placebo. Death was rare (P = 0.2). A rash occurred in 7"
                + " of 41 men in the drug group and 3 of 39 men in the placebo group.");

    assertThat(literals(numbers.events())).isEqualTo("7 3");
    assertThat(literals(numbers.arms())).isEqualTo("41 39");
  }

  private static String literals(List<Figure> figures) {
    return String.join(" ", figures.stream().map(each -> each.number().literal()).toList());
  }
}
