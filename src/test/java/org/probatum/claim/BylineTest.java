package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.article.plain.PlainReader;

class BylineTest {

  private static Statements read(String text) {
    return ClaimReader.bundled().read(PlainReader.read("test.txt", text));
  }

  private static List<MentionKind> told(String text) {
    return read(text).mentions().stream()
        .map(Mention::kind)
        .filter(kind -> kind == MentionKind.AUTHOR_NAME || kind == MentionKind.DATE)
        .toList();
  }

  @Test
  void aNameBehindByAndADateBehindPublishedAreAuthorAndDate() {
    assertThat(told("By Ada Lind, audiologist.")).containsExactly(MentionKind.AUTHOR_NAME);
    assertThat(told("Posted on 3 March 2026 by Ada Lind, MSc."))
        .contains(MentionKind.AUTHOR_NAME, MentionKind.DATE);
    assertThat(told("Published 3 March 2026.")).containsExactly(MentionKind.DATE);
    assertThat(told("Updated: March 3, 2026.")).containsExactly(MentionKind.DATE);
    assertThat(told("Posted 2026-03-03.")).containsExactly(MentionKind.DATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ada Lind, MD",
        "Written by Ada Lind, MD",
        "Author: Dr. Ada Lind",
        "by Ada Lind | Health desk"
      })
  void aLineThatNamesTheAuthorIsNoHeading(String line) {
    assertThat(told("Sleep\n\n" + line + "\n\nWho sleeps well\n\nMany people do."))
        .containsOnly(MentionKind.AUTHOR_NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published 12 March 2024",
        "March 12, 2024",
        "Last updated: 12 March 2024",
        "Last reviewed on 2024-03-12",
        "Reviewed in October 2026",
        "Last reviewed: October 2026",
        "Last updated 2024"
      })
  void aLineThatTellsTheDateIsNoHeading(String line) {
    assertThat(told("Sleep\n\n" + line + "\n\nWho sleeps well\n\nMany people do."))
        .containsOnly(MentionKind.DATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A trial reviewed in October 2026 was small.",
        "Reviewed in 2024 by many, it was not believed."
      })
  void aSentenceThatGoesOnIsNoStamp(String sentence) {
    assertThat(told(sentence)).isEmpty();
  }

  @Test
  void oneLineMayTellBoth() {
    assertThat(
            told("Sleep\n\nPublished 12 March 2024 by Ada Lind, pharmacist\n\nMany people sleep."))
        .containsOnly(MentionKind.AUTHOR_NAME, MentionKind.DATE);
  }

  @Test
  void theyMayStandRightBelowTheTitle() {
    assertThat(
            told("What we know of sleep, of naps and of waking early\nBy Ada Lind\nMarch 12, 2024"))
        .containsOnly(MentionKind.AUTHOR_NAME, MentionKind.DATE);
  }

  @Test
  void aReviewerAnswersForTheTextAndTellsItsDate() {
    assertThat(
            told("Sleep\n\nMedically reviewed by Ada Lind, MD, on March 12, 2024\n\nMany sleep."))
        .containsOnly(MentionKind.AUTHOR_NAME, MentionKind.DATE);
  }

  @Test
  void aMeansAndAPublishedStudyAreNeither() {
    assertThat(told("By Cognitive Therapy people learn to sleep.")).isEmpty();
    assertThat(told("A trial published in 2019 found no effect.")).isEmpty();
  }

  @Test
  void whoWroteATextAndWhenIsNoClaim() {
    Statements byline =
        read(
            "Care\n\nBy Ada Lind, dental public health. Updated 3 March 2026. Aspirin lowers pain.");
    assertThat(byline.claims()).extracting(Claim::text).containsExactly("Aspirin lowers pain.");
    assertThat(byline.notClaims())
        .extracting(NotClaim::reason)
        .contains(NotClaim.Reason.DISCLOSURE);
    assertThat(
            read("Care\n\nPublished 3 March 2026, a trial found that aspirin lowers pain.")
                .claims())
        .isNotEmpty();
  }
}
