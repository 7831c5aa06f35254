package org.probatum.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextSizeTest {

  @Test
  void anEmptyTextTakesALine() {
    assertThat(TextSize.lines("", 5000)).isEqualTo(1);
  }

  @Test
  void linesBreakAtSpaces() {
    assertThat(TextSize.lines("aaaa aaaa", 5000)).isEqualTo(1);
    assertThat(TextSize.lines("aaaa aaaa aaaa", 5000)).isEqualTo(2);
  }

  @Test
  void everyLineOfTheTextIsALine() {
    assertThat(TextSize.lines("a\n\nb\n", 5000)).isEqualTo(4);
  }

  @Test
  void aWordThatIsWiderThanTheCellIsBroken() {
    assertThat(TextSize.lines("a".repeat(100), 556 * 10)).isEqualTo(10);
  }

  @Test
  void narrowLettersTakeLessRoomThanWideOnes() {
    assertThat(TextSize.lines("i".repeat(40), 10_000)).isEqualTo(1);
    assertThat(TextSize.lines("W".repeat(40), 10_000)).isEqualTo(4);
  }

  @Test
  void ideographsBreakAnywhere() {
    assertThat(TextSize.lines("漢".repeat(25), 10_000)).isEqualTo(3);
  }

  @Test
  void noRowIsHigherThanASpreadsheetAllows() {
    assertThat(TextSize.height(Datum.text("line\n".repeat(500)), 20)).isEqualTo(409f);
  }

  @Test
  void boldAndLargerTextIsHigher() {
    float text = TextSize.height(Datum.text("one line"), 40);
    assertThat(TextSize.height(Datum.of("one line", Look.TITLE), 40)).isGreaterThan(text);
  }
}
