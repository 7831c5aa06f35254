package org.probatum.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareTest {

  @Test
  void hasTheIntervalAfterWilson() {
    Share share = new Share(81, 263);
    assertThat(share.value()).isCloseTo(0.3080, within(1e-4));
    assertThat(share.low()).isCloseTo(0.2553, within(1e-4));
    assertThat(share.high()).isCloseTo(0.3662, within(1e-4));
  }

  @Test
  void staysWithinZeroAndOneAtTheEnds() {
    assertThat(new Share(0, 10).low()).isZero();
    assertThat(new Share(0, 10).high()).isCloseTo(0.2775, within(1e-4));
    assertThat(new Share(10, 10).high()).isEqualTo(1);
  }

  @Test
  void ofNothingHasNoValue() {
    assertThat(new Share(0, 0).value()).isNull();
    assertThat(new Share(0, 0).printed()).isEqualTo("none");
  }

  @Test
  void refusesAPartAboveTheWhole() {
    assertThatThrownBy(() -> new Share(3, 2)).hasMessageContaining("part (3)");
  }

  @Test
  void isPrintedWithItsInterval() {
    assertThat(new Share(2, 8).printed()).isEqualTo("2 of 8 (25 %, 95 % CI 7 to 59 %)");
  }
}
