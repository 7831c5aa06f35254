package org.probatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReportNamesTest {

  @Test
  void aReportHasTheStemOfItsArticle() {
    assertThat(names("x/a.txt", "x/b.2.md", "x/c", "x/.d")).containsExactly("a", "b.2", "c", ".d");
  }

  @Test
  void equalStemsKeepTheExtension() {
    assertThat(names("a.txt", "a.md", "b.md")).containsExactly("a.txt", "a.md", "b");
  }

  @Test
  void equalNamesInTwoFoldersKeepTheFolder() {
    assertThat(names("x/a.txt", "y/a.txt")).containsExactly("x-a.txt", "y-a.txt");
  }

  @Test
  void equalNamesInFoldersOfEqualNameAreNumbered() {
    assertThat(names("p/x/a.txt", "q/x/a.txt")).containsExactly("x-a.txt-1", "x-a.txt-2");
  }

  @Test
  void capitalsDoNotTellReportsApart() {
    assertThat(names("a.txt", "A.md")).containsExactly("a.txt", "A.md");
  }

  @Test
  void aNameMadeLongerMayNotMeetAnother() {
    assertThat(names("a.txt", "a.md", "a.txt.md")).doesNotHaveDuplicates().contains("a.txt.md");
  }

  @Test
  void aReportMayNotMeetTheSkeletonOfAnother() {
    assertThat(names("a.md", "a.evidence.md")).containsExactly("a.md", "a.evidence.md");
  }

  private static List<String> names(String... files) {
    return ReportNames.of(Arrays.stream(files).map(Path::of).toList());
  }
}
