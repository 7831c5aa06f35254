package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.article.plain.PlainReader;

class NeedTest {

  private static Statements read(String sentence) {
    return ClaimReader.bundled().read(PlainReader.read("a.txt", "Aspirin\n\n" + sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Safe, effective and cheap vaccines for measles are needed.",
        "Larger trials are needed to confirm that aspirin lowers mortality.",
        "However, interventions to reduce pain are urgently needed in older adults.",
        "Further studies should examine whether aspirin relieves pain.",
        "Future research will show if aspirin prevents stroke.",
        "The effect of aspirin on pain deserves further study.",
        "High doses of aspirin should be evaluated in larger trials for the prevention of stroke.",
        "However, the effect of aspirin on pain needs to be confirmed by future research.",
        "Aspirin should now be tested further as a way to prevent stroke.",
        "These results should be interpreted with caution, given the small number of strokes.",
        "Given the small number of strokes, these findings must be viewed cautiously."
      })
  void whatIsStillToBeDoneIsNoClaim(String sentence) {
    assertThat(read(sentence).claims()).isEmpty();
    assertThat(read(sentence).notClaims())
        .extracting(NotClaim::reason)
        .contains(NotClaim.Reason.NEED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aspirin lowered pain, but larger trials are needed.",
        "Larger trials are needed; aspirin lowers pain.",
        "Aspirin is needed to prevent stroke in adults.",
        "Aspirin lowers pain and should be studied in larger trials.",
        "Aspirin should be studied further because it lowers mortality.",
        "Aspirin was well tolerated, which should be confirmed in larger trials.",
        "Bleeding should be assessed in every patient who takes aspirin.",
        "Trials have shown that aspirin, which is needed every day, lowers pain.",
        "Further studies have shown that aspirin relieves pain."
      })
  void whatIsSaidToBeSoIs(String sentence) {
    assertThat(read(sentence).claims()).isNotEmpty();
  }
}
