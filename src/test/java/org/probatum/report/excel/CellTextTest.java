package org.probatum.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

  @Test
  void leavesOrdinaryTextAlone() {
    String text = "p < 0.05 & “48·2 %”\nsecond line – naïve 漢字 \uD83D\uDE00";
    assertThat(CellText.clean(text)).isEqualTo(text);
  }

  @Test
  void removesControlCharactersAndHalfLetters() {
    assertThat(CellText.clean("a\u0000b\u0007c\u001Bd\uFFFEe\uD83Df\r\ng")).isEqualTo("abcdef\ng");
  }

  @Test
  void keepsWhatASpreadsheetWouldReadAsAnEscape() {
    assertThat(CellText.clean("_x0041_")).isEqualTo("_x005F_x0041_");
    assertThat(CellText.clean("max_xyz_")).isEqualTo("max_xyz_");
  }

  @Test
  void keepsTextThatJustFits() {
    String text = "x".repeat(CellText.LIMIT);
    assertThat(CellText.clean(text)).isSameAs(text);
  }

  @Test
  void cutsTextThatDoesNotFitAndSaysSo() {
    String cut = CellText.clean("x".repeat(CellText.LIMIT + 1));
    assertThat(cut)
        .hasSize(CellText.LIMIT)
        .endsWith("x … [cut; the whole text has 32768 characters]");
  }

  @Test
  void neverCutsALetterInHalf() {
    String cut = CellText.clean("\uD83D\uDE00".repeat(CellText.LIMIT));
    int note = cut.indexOf(" … [cut");
    assertThat(Character.isLowSurrogate(cut.charAt(note - 1))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
  void knowsWhatLooksLikeAFormula(String text) {
    assertThat(CellText.looksLikeFormula(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a=b", "–1", "(-1)", "'=1"})
  void knowsWhatDoesNot(String text) {
    assertThat(CellText.looksLikeFormula(text)).isFalse();
  }
}
