package org.probatum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
    assertThat(told("Published 3 March 2026.")).containsExactly(MentionKind.DATE);
    assertThat(told("Updated: March 3, 2026.")).containsExactly(MentionKind.DATE);
    assertThat(told("Posted 2026-03-03.")).containsExactly(MentionKind.DATE);
  }

  @Test
  void aMeansAndAPublishedStudyAreNeither() {
    assertThat(told("By Cognitive Therapy people learn to sleep.")).isEmpty();
    assertThat(told("A trial published in 2019 found no effect.")).isEmpty();
  }
}
