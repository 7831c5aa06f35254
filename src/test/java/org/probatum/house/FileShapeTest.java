package org.probatum.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FileShapeTest {

  private static final int LONGEST = 200;
  private static final int MEDIAN = 60;

  @Test
  void noSourceFileIsLongerThanTwoHundredLines() throws IOException {
    assertThat(sources())
        .allSatisfy(
            file -> assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(LONGEST));
  }

  @Test
  void theMedianFileIsShort() throws IOException {
    List<Integer> lengths = sources().stream().map(FileShapeTest::lines).sorted().toList();

    assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(MEDIAN);
  }

  @Test
  void everyPackageSaysWhatItHolds() throws IOException {
    assertThat(sources())
        .extracting(file -> file.resolveSibling("package-info.java"))
        .allSatisfy(file -> assertThat(file).exists());
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static int lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return (int) lines.count();
    } catch (IOException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }
}
