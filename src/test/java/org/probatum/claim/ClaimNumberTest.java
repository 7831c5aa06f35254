package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probatum.claim.ClaimNumber.Towards;
import org.probatum.text.LiteralNumber;
import org.probatum.text.Span;

class ClaimNumberTest {

  @ParameterizedTest
  @CsvSource({
    "DOSE,80,iu,80 IU",
    "DOSE,0.50,mg/kg,0.50 mg/kg",
    "PERCENT,8.0,%,8.0%",
    "PERCENT,8,percent,8 percent",
    "RISK_DIFFERENCE,2.5,percent,2.5 percentage points"
  })
  void isPrintedAsAReaderWritesIt(NumberRole role, String value, String unit, String printed) {
    LiteralNumber number = LiteralNumber.of(value);
    ClaimNumber told =
        new ClaimNumber("C1", role, number, new Span(0, 1), unit, "", "", Towards.UNSTATED, "");
    assertThat(told.printed()).isEqualTo(printed);
  }
}
