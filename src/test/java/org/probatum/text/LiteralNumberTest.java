package org.probatum.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiteralNumberTest {

  @Test
  void trailingZerosStay() {
    assertThat(LiteralNumber.of("0.50").decimals()).isEqualTo(2);
    assertThat(LiteralNumber.of("0.50").halfUnit()).isEqualByComparingTo("0.005");
  }

  @Test
  void aRoundedNumberAgreesWithTheExactOne() {
    assertThat(LiteralNumber.of("48").agreesWith(LiteralNumber.of("48.2"))).isTrue();
    assertThat(LiteralNumber.of("49").agreesWith(LiteralNumber.of("48.2"))).isFalse();
    assertThat(LiteralNumber.of("48.2").agreesWith(LiteralNumber.of("48.1"), new BigDecimal("0.1")))
        .isTrue();
  }

  @Test
  void signsAndSeparatorsOfPrintAreRead() {
    assertThat(LiteralNumber.of("\u22123.4").value()).isEqualByComparingTo("-3.4");
    assertThat(LiteralNumber.of("12,345").value()).isEqualByComparingTo("12345");
    assertThat(LiteralNumber.of(".05").value()).isEqualByComparingTo("0.05");
  }

  @Test
  void wordsAreRefused() {
    assertThatThrownBy(() -> LiteralNumber.of("many")).hasMessageContaining("'many'");
  }

  @Test
  void threeDigitsTellANumberFromAnother() {
    assertThat(List.of("58.1", "137", "0.475", "5.80"))
        .allMatch(each -> LiteralNumber.of(each).isTelling());
    assertThat(List.of("58", "100", "0.47", "5.8"))
        .noneMatch(each -> LiteralNumber.of(each).isTelling());
  }
}
