package org.probatum.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AmountTest {

  @Test
  void oneIsSingular() {
    assertThat(Amount.ofPeople(1)).isEqualTo("1 person");
    assertThat(Amount.ofPeople(20)).isEqualTo("20 people");
    assertThat(Amount.ofStudies(1)).isEqualTo("1 study");
    assertThat(Amount.ofStudies(0)).isEqualTo("0 studies");
  }
}
