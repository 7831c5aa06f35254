package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.article.plain.PlainReader;

class SecondVerbTest {

  private static Statements read(String text) {
    return ClaimReader.bundled().read(PlainReader.read("a.txt", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Metformin cut triglycerides by 15% and therefore prevents deaths. | and therefore prevents deaths.",
        "Metformin cut LDL cholesterol by 59% and, in doing so, saved lives. | and, in doing so, saved lives.",
        "Testing the embryos halves the risk of stroke and doubles the chance of a live birth. | and doubles the chance of a live birth."
      })
  void whatASecondVerbTellsIsAClaimOfItsOwn(String text, String second) {
    assertThat(read(text).claims()).extracting(Claim::text).contains(second).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Metformin was associated with reduced pain and improved sleep.",
        "Metformin lowered and improved pain.",
        "Metformin lowered pain and depression.",
        "Metformin lowers pain and eases pain."
      })
  void whatBelongsTogetherIsOne(String text) {
    assertThat(read(text).claims())
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(claim.text()).isEqualTo(text));
  }
}
