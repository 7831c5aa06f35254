package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.article.plain.PlainReader;

class AimTest {

  private static Statements read(String sentence) {
    return ClaimReader.bundled().read(PlainReader.read("a.txt", "Aspirin\n\n" + sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OBJECTIVE: To determine the effectiveness of aspirin in reducing pain.",
        "To compare aspirin with placebo in adults with pain.",
        "The purpose of this study was to assess whether aspirin lowers pain.",
        "The primary objective was to evaluate the efficacy of aspirin in reducing pain.",
        "We investigated the effects of aspirin on pain in adults.",
        "This randomised trial was designed to compare aspirin with placebo for pain.",
        "We hypothesise that aspirin lowers pain.",
        "We hypothesized that aspirin would lower pain."
      })
  void whatWasAskedIsNoClaim(String sentence) {
    assertThat(read(sentence).claims()).isEmpty();
    assertThat(read(sentence).notClaims())
        .extracting(NotClaim::reason)
        .contains(NotClaim.Reason.AIM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "To lower pain, aspirin works better than placebo in adults.",
        "We found that aspirin lowered pain in adults.",
        "This trial was designed to compare aspirin with placebo; aspirin lowered pain by 30%.",
        "The aim of aspirin is to relieve pain, which it does in most adults."
      })
  void whatWasFoundIs(String sentence) {
    assertThat(read(sentence).claims()).isNotEmpty();
  }
}
