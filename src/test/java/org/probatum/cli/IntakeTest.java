package org.probatum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IntakeTest {

  @TempDir private Path folder;

  @Test
  void aFileIsReadWholeAndNamedWithoutFolders() throws Exception {
    Path file = Files.writeString(folder.resolve("a b.txt"), "Text.");

    assertThat(Intake.read(file).name()).isEqualTo("a b.txt");
    assertThat(Intake.read(file).bytes()).asString().isEqualTo("Text.");
  }

  @Test
  void fiftyMegabytesAreRefusedBeforeTheyAreRead() throws IOException {
    Path file = folder.resolve("big.txt");
    try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
      big.setLength(50_000_000);
    }

    refused(file, "holds 50,000,000 bytes, more than the 20,000,000 that are read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PK\u0003\u0004", "junk %PDF-1.7"})
  void documentsWithPicturesMayBeLarger(String head) throws Exception {
    assertThat(Intake.read(sized(head, Intake.LIMIT + 1)).bytes())
        .hasSize(Intake.LIMIT + 1)
        .startsWith(head.getBytes(StandardCharsets.ISO_8859_1));
    refused(
        sized(head, 121_000_000),
        "holds 121,000,000 bytes, more than the 120,000,000 that are read");
  }

  private Path sized(String head, long size) throws IOException {
    Path file = folder.resolve("sized");
    try (RandomAccessFile sized = new RandomAccessFile(file.toFile(), "rw")) {
      sized.writeBytes(head);
      sized.setLength(size);
    }
    return file;
  }

  @Test
  void aFileOfTheLargestSizeIsStillRead() throws Exception {
    Path file = folder.resolve("full.txt");
    try (RandomAccessFile full = new RandomAccessFile(file.toFile(), "rw")) {
      full.setLength(Intake.LIMIT);
    }

    assertThat(Intake.read(file).bytes()).hasSize(Intake.LIMIT);
  }

  @Test
  void aMissingFileIsNamedWithARemedy() {
    refused(folder.resolve("gone.txt"), "no such file or folder.\nCheck the name");
  }

  @Test
  void aFolderIsNotReadAsAFile() {
    refused(folder, "is not a plain file");
  }

  private static void refused(Path file, String words) {
    assertThatExceptionOfType(Complaint.class)
        .isThrownBy(() -> Intake.read(file))
        .withMessageStartingWith(file + ": ")
        .withMessageContaining(words);
  }
}
