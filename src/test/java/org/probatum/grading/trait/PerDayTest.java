package org.probatum.grading.trait;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerDayTest {

  @ParameterizedTest
  @CsvSource({"colchicine 0.5 mg a day", "colchicine 0.5 mg daily", "colchicine 0.5 mg once daily"})
  void theDoseOfADayTwiceADayIsMore(String recorded) {
    assertThat(PerDay.otherwise("took 0.5 mg twice daily", recorded))
        .contains("0.5 mg twice daily");
  }

  @Test
  void halfTheDoseTwiceADayIsAsMuch() {
    assertThat(PerDay.otherwise("took 10 mg twice daily", "20 mg a day")).isEmpty();
    assertThat(PerDay.otherwise("took 0.5 mg twice daily", "10.5 mg a day")).isEmpty();
    assertThat(PerDay.otherwise("took 5 mg twice daily", "5 mg a day, then 5 mg twice daily"))
        .isEmpty();
  }
}
