package org.probatum.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Relapse was rarer at six months. | 182.4",
        "After one year they were well. | 365",
        "Two weeks later craving was gone. | 14",
        "Five years on, the benefit was still there. | 1825",
        "It was lower at the 6-month follow-up. | 182.4",
        "Over five years, 4% of them died. | 1825",
        "Over a median of 2.4 years 4% died. | 876",
        "They were well at the end of 12 weeks. | 84",
        "The benefit was seen at week 52. | 364",
        "By month 6 they were well. | 182.4",
        "It fell from 8% to 4% over 15 months [1]. | 456",
        "Half an hour after inhalation it was gone. | 0.0208"
      })
  void proseTellsWhenSomethingWasMeasured(String text, double days) {
    assertThat(Period.told(text))
        .singleElement()
        .satisfies(each -> assertThat(each.days()).isCloseTo(days, within(0.01)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She had drunk for six years.",
        "A six-week course helped.",
        "at 30 years of age",
        "Drinking over six years harms.",
        "by year 2020"
      })
  void howLongSomethingLastedIsNoTimeOfMeasurement(String text) {
    assertThat(Period.told(text)).isEmpty();
  }

  @Test
  void aRecordMayNameSeveralTimes() {
    assertThat(Period.in("last 2 weeks of 5")).extracting(Period::days).containsExactly(14.0, 35.0);
    assertThat(Period.in("week 24")).extracting(Period::days).containsExactly(168.0);
    assertThat(Period.in("on day six")).extracting(Period::days).containsExactly(6.0);
    assertThat(Period.in("end of study")).isEmpty();
  }

  @Test
  void aHalfYearIsTwentySixWeeks() {
    Period months = Period.in("6 months").get(0);

    assertThat(months.isAbout(Period.in("26 weeks").get(0), 0.12)).isTrue();
    assertThat(months.isAbout(Period.in("4 weeks").get(0), 0.12)).isFalse();
  }
}
