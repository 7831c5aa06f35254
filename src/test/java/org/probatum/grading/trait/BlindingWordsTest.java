package org.probatum.grading.trait;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probatum.grading.trait.BlindingWords.Found;

class BlindingWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a double-blind trial | DOUBLE",
        "randomised, triple-masked | DOUBLE",
        "an open-label design | OPEN",
        "pragmatic, open randomised trial | OPEN",
        "44 people, not blinded | OPEN",
        "assigned without any blinding | OPEN",
        "parents not blinded | PARTLY_OPEN",
        "with blinded assessors | SINGLE",
        "a single-blind design | SINGLE",
        "everybody knew which group they were in | OPEN",
        "nobody knew to which group they belonged | BLIND",
        "a blinded comparison | BLIND"
      })
  void wordsTellWhoKnewTheTreatment(String text, Blinding level) {
    assertThat(BlindingWords.in(text)).extracting(Found::level).containsExactly(level);
  }

  @ParameterizedTest
  @CsvSource({
    "open-heart surgery",
    "the open question",
    "functional unblinding likely",
    "nobody could be blinded and the trial stopped"
  })
  void otherWordsTellNothingOfIt(String text) {
    assertThat(BlindingWords.in(text)).isEmpty();
  }

  @Test
  void anOpenTrialMayHaveBlindedAssessors() {
    assertThat(Blinding.OPEN.fits(EnumSet.of(Blinding.SINGLE))).isTrue();
    assertThat(Blinding.DOUBLE.fits(EnumSet.of(Blinding.OPEN, Blinding.SINGLE))).isFalse();
  }

  @Test
  void doubleBlindIsMoreThanOpen() {
    assertThat(Blinding.DOUBLE.isAbove(EnumSet.of(Blinding.OPEN))).isTrue();
    assertThat(Blinding.SINGLE.isAbove(EnumSet.of(Blinding.DOUBLE))).isFalse();
  }
}
