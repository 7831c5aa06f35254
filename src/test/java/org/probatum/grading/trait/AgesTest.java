package org.probatum.grading.trait;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {

  @ParameterizedTest
  @CsvSource({
    "aged 6 to 17 years, 6, 17",
    "men and women 55 to 64 years of age, 55, 64",
    "between 45 and 54 years of age, 45, 54",
    "between the ages of 45 and 54, 45, 54",
    "3-5-year-old pupils, 3, 5",
    "50 years of age or older, 50, 150",
    "children aged 12 months or younger, 0, 1"
  })
  void agesAreToldInNumbers(String text, double from, double to) {
    assertThat(Ages.in(text)).singleElement().isEqualTo(new double[] {from, to});
  }

  @ParameterizedTest
  @CsvSource({
    "adults aged 18 to 35 years with it, 6, 26",
    "people who were 65 or older, 6, 27",
    "women with 2 children under 5, 5, 5",
    "men from 24 to 36 hospitals, 3, 3"
  })
  void agesBelongToThoseRightInFront(String text, int who, int end) {
    assertThat(Ages.endBehind(text, who)).isEqualTo(end);
  }
}
