package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.article.plain.PlainReader;

class InterestsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The maker paid for it, and both sides knew.",
        "The trial was paid for by the company that makes the device.",
        "The maker funded this trial.",
        "We did one small trial, which we paid for.",
        "This leaflet was prepared by Roll Medical Ltd, which makes the wrap.",
        "This leaflet was prepared by Roll Medical Ltd, the maker of the wrap."
      })
  void whoPaidForAStudyIsTold(String sentence) {
    assertThat(
            ClaimReader.bundled().read(PlainReader.read("a.txt", "Care\n\n" + sentence)).mentions())
        .extracting(Mention::kind)
        .contains(MentionKind.INTERESTS);
  }

  @Test
  void aNameAloneTellsNoInterest() {
    assertThat(
            ClaimReader.bundled()
                .read(PlainReader.read("a.txt", "Care\n\nPrepared by Roll Medical Ltd in May."))
                .mentions())
        .extracting(Mention::kind)
        .doesNotContain(MentionKind.INTERESTS);
  }
}
