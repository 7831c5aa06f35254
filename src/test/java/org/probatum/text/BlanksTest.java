package org.probatum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BlanksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "one two",
        " one  two ",
        "one\ttwo",
        "one \n\r\n two\u000b\u000c",
        "\n\none",
        "no\u00a0break  \u2009thin"
      })
  void makesOneBlankOfEachRun(String text) {
    assertEquals(text.replaceAll("\\s+", " "), Blanks.single(text));
  }

  @Test
  void leavesATextWithSingleBlanksAsItIs() {
    String text = "one two three";
    assertSame(text, Blanks.single(text));
  }
}
