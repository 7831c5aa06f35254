package org.probatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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

  @Test
  void waysToWriteAnAccentDoNotTellReportsApart() {
    assertThat(names("\u00e9.txt", "e\u0301.md")).containsExactly("\u00e9.txt", "e\u0301.md");
  }

  @Test
  void aNameLeavesRoomForItsEndingsAndStaysItsOwn() {
    String name = "\u00e9".repeat(124);

    assertThat(names(name + ".txt", name + ".md"))
        .doesNotHaveDuplicates()
        .allSatisfy(
            each -> assertThat(each.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(200, 220));
  }

  @Test
  void aControlCharacterIsNoPartOfAName() {
    assertThat(names("new\nline.txt")).containsExactly("new_line");
  }

  private static List<String> names(String... files) {
    return ReportNames.of(Arrays.stream(files).map(Path::of).toList());
  }
}
