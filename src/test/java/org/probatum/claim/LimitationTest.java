package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.article.plain.PlainReader;

class LimitationTest {

  private static boolean isTold(String text) {
    Statements told = ClaimReader.bundled().read(PlainReader.read("test.txt", text));
    return told.mentions().stream().anyMatch(each -> each.kind() == MentionKind.LIMITATION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The certainty of this evidence was moderate.",
        "The trials disagreed on how far magnesium eases cramps.",
        "The quality of the evidence was low.",
        "Studies disagree on the dose.",
        "No trial has tested whether losing weight eases the pain."
      })
  void howSureOneCanBeIsALimit(String text) {
    assertThat(isTold(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sleep quality was low before treatment.",
        "The certainty of relief is a promise."
      })
  void whatIsNotOfTheEvidenceIsNone(String text) {
    assertThat(isTold(text)).isFalse();
  }
}
