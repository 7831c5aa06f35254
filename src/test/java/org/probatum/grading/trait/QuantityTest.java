package org.probatum.grading.trait;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a median of 202 weeks | 202 days",
        "cost 634 dollars each | 634 euros",
        "cost $1,634 each | 1634 euros",
        "1.8 falls per month | 1.8 falls per year",
        "13.8 per 1000 people | 13.8%",
        "died within 28 weeks | death within 28 days",
        "from the age of 3 weeks | from the age of 3 months"
      })
  void theSameNumberInAnotherUnitIsAnotherResult(String told, String recorded) {
    Quantity one = only(told);
    assertThat(one.isOf(only(recorded))).isTrue();
    assertThat(one.isSame(only(recorded))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "202 days | a median of 202 days",
        "13.8% | 13.8 percent",
        "13.8 per cent | 13.8%",
        "7.2 \u00b5mol/l | 7.2 umol/l",
        "13.8 per 100 people | 13.8%",
        "1.8 falls a year | 1.8 falls per year",
        "\u20ac634 | 634 euros",
        "died within 28 days | death within 28 days"
      })
  void spellingsOfOneUnitAreTheSame(String told, String recorded) {
    assertThat(only(told).isSame(only(recorded))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "for 12 months | for 12 weeks",
        "within 28 weeks | 28 days",
        "202 weeks | 203 days",
        "202 points | 202 days",
        "634 dollars | 634 days"
      })
  void numbersThatMayBeOfSomethingElseAreNotCompared(String told, String recorded) {
    List<Quantity> ones = Quantity.in(told);
    assertThat(ones).noneMatch(one -> one.isOf(only(recorded)));
  }

  @Test
  void aNumberWithoutUnitIsNone() {
    assertThat(Quantity.in("in 2019, 202 people took part [12]")).isEmpty();
    assertThat(Quantity.in("a 210 mg tablet once a week")).isEmpty();
  }

  private static Quantity only(String text) {
    List<Quantity> all = Quantity.in(text);
    assertThat(all).hasSize(1);
    return all.get(0);
  }
}
