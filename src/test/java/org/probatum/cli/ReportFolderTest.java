package org.probatum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportFolderTest {

  private static final byte[] OLD = {1};
  private static final byte[] NEW = {2, 3};

  @TempDir private Path folder;

  @Test
  void aFolderIsCreatedWithItsParents() throws Exception {
    ReportFolder.open(folder.resolve("x/y"), Set.of()).write("a.xlsx", NEW);

    assertThat(folder.resolve("x/y/a.xlsx")).hasBinaryContent(NEW);
  }

  @Test
  void aFileInPlaceOfTheFolderIsRefused() throws IOException {
    Path file = Files.write(folder.resolve("out"), OLD);

    refused(
        () -> ReportFolder.open(file, Set.of()),
        "out: the folder for reports cannot be created (a file stands in the way).\nChoose");
    refused(() -> ReportFolder.open(file.resolve("deeper"), Set.of()), "cannot be created");
  }

  @Test
  void aReportTakesThePlaceOfAnEarlierOneAndLeavesNothingBeside() throws Exception {
    ReportFolder reports = ReportFolder.open(folder, Set.of());
    reports.write("a.xlsx", OLD);

    reports.write("a.xlsx", NEW);

    assertThat(folder.resolve("a.xlsx")).hasBinaryContent(NEW);
    assertThat(names()).containsExactly("a.xlsx");
  }

  @Test
  void aReportThatIsOpenInAnOfficeProgramIsLeftAlone() throws Exception {
    ReportFolder reports = ReportFolder.open(folder, Set.of());
    reports.write("a.xlsx", OLD);
    for (String lock : new String[] {".~lock.a.xlsx#", "~$a.xlsx"}) {
      Path open = Files.write(folder.resolve(lock), OLD);
      refused(() -> reports.write("a.xlsx", NEW), "a.xlsx: is open in another program");
      Files.delete(open);
    }

    assertThat(folder.resolve("a.xlsx")).hasBinaryContent(OLD);
    assertThatNoException().isThrownBy(() -> reports.write("a.xlsx", NEW));
  }

  @Test
  void aFileThatWasReadIsNeverReplaced() throws Exception {
    Path read = Files.write(folder.resolve("a.json"), OLD);
    ReportFolder reports = ReportFolder.open(folder, Set.of(read.toRealPath()));

    refused(() -> reports.write("a.json", NEW), "would replace a file that was read");
    assertThat(read).hasBinaryContent(OLD);
  }

  @Test
  void aFolderWithTheReportsNameIsRefused() throws Exception {
    Files.createDirectory(folder.resolve("a.xlsx"));

    ReportFolder reports = ReportFolder.open(folder, Set.of());

    refused(() -> reports.write("a.xlsx", NEW), "a folder has this name");
  }

  @Test
  void aNameThatTheFileSystemRefusesIsAComplaintAndLeavesNothing() throws Exception {
    ReportFolder reports = ReportFolder.open(folder, Set.of());

    refused(() -> reports.write("a".repeat(300), NEW), "cannot be written");
    assertThat(names()).isEmpty();
  }

  @Test
  void aSkeletonThatAPersonWorkedOnIsKept() throws Exception {
    ReportFolder reports = ReportFolder.open(folder, Set.of());

    assertThat(reports.writeNew("a.evidence.json", OLD)).isTrue();
    assertThat(reports.writeNew("a.evidence.json", OLD)).isTrue();
    assertThat(reports.writeNew("a.evidence.json", NEW)).isFalse();
    assertThat(folder.resolve("a.evidence.json")).hasBinaryContent(OLD);
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }

  private static void refused(ThrowingCallable action, String words) {
    assertThatExceptionOfType(Complaint.class).isThrownBy(action).withMessageContaining(words);
  }
}
