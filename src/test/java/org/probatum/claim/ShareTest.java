package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "about 12 million people in the world live with gout",
        "every year, 300,000 adults are injured by falls",
        "60,000 children die of it"
      })
  void whomSomethingBefallsIsCounted(String text) {
    assertThat(Share.isCountedIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a review of 300,000 women found that those who smoke die younger",
        "the cohort of 300,000 adults had less gout",
        "12 people live with gout",
        "it cost 12 million dollars"
      })
  void whomAStudyFollowedIsNot(String text) {
    assertThat(Share.isCountedIn(text)).isFalse();
  }

  @Test
  void manyCountsNobody() {
    assertThat(Share.isToldIn("most adults with gout have kidney stones")).isTrue();
    assertThat(Share.isToldIn("one in six couples has trouble conceiving")).isTrue();
    assertThat(Share.isToldIn("many adults with gout have kidney stones")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "most people on the course still had gout",
        "most people in the trial had gout",
        "most people who have constipation never get the disease",
        "most people with gout never meet a surgeon",
        "the trial that most people quote was in adults who had gout"
      })
  void whoTookPartAndWhatPeopleSayIsNoShare(String text) {
    assertThat(Share.isToldIn(text)).isFalse();
  }
}
