package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.article.plain.PlainReader;

class AdviceTest {

  private static List<Cue> cues(String sentence) {
    return ClaimReader.bundled().read(PlainReader.read("a.txt", "Care\n\n" + sentence)).cues();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Adults with gout should take vitamin C.",
        "We recommend vitamin C for adults with gout.",
        "Vitamin C must be given to adults with gout.",
        "Vitamin C is strongly recommended in gout."
      })
  void wordsThatAdviseAreRead(String sentence) {
    assertThat(cues(sentence))
        .anyMatch(each -> each.kind() == CueKind.ADVICE && !each.negated() && !each.hedged());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vitamin C lowered uric acid in adults with gout.",
        "Vitamin C should lower uric acid in adults with gout.",
        "Adults with gout needed more vitamin C."
      })
  void otherWordsAdviseNothing(String sentence) {
    assertThat(cues(sentence)).noneMatch(each -> each.kind() == CueKind.ADVICE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vitamin C is not recommended in gout.",
        "No adult with gout should take vitamin C.",
        "We do not recommend vitamin C for gout.",
        "Nobody should be given vitamin C for gout.",
        "It is unclear whether adults with gout should take vitamin C.",
        "Vitamin C should be used with care in gout.",
        "Vitamin C should be given to adults with gout only.",
        "Before vitamin C is recommended for gout, it needs a trial."
      })
  void adviceAgainstOrWithALimitIsNone(String sentence) {
    assertThat(cues(sentence)).noneMatch(each -> each.kind() == CueKind.ADVICE && !each.negated());
  }

  @Test
  void aConditionInFrontOfAdviceChangesNothing() {
    assertThat(cues("If gout comes back, vitamin C should be given."))
        .anyMatch(each -> each.kind() == CueKind.ADVICE && !each.negated());
  }

  @Test
  void adviceToEverybodyKeepsItsCue() {
    assertThat(cues("Vitamin C should be offered to every patient with gout."))
        .extracting(Cue::variety)
        .contains("USE", "WHOM");
  }
}
