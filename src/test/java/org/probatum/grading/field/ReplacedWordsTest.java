package org.probatum.grading.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReplacedWordsTest {

  private static final String TITLE = "Zinc for common colds in older adults: a randomised trial";

  @Test
  void aWordInThePlaceOfAnotherIsReplaced() {
    assertThat(ReplacedWords.in("Iron for common colds in older adults", TITLE)).isEqualTo(1);
    assertThat(ReplacedWords.in("Iron for common colds in older adults: a randomised trial", TITLE))
        .isEqualTo(1);
    assertThat(ReplacedWords.in("Zinc for common burns in older adults: a blinded trial", TITLE))
        .isEqualTo(2);
  }

  @Test
  void anotherSpellingOrAMissingSubtitleReplacesNothing() {
    assertThat(ReplacedWords.in("Zinc for common cold in older adults: a randomized trial", TITLE))
        .isZero();
    assertThat(ReplacedWords.in("Zinc for common colds in older adults", TITLE)).isZero();
    assertThat(ReplacedWords.in("On zinc for common colds in older adults", TITLE)).isZero();
  }
}
