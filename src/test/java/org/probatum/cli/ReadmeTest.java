package org.probatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadmeTest {

  private static final Path README = Path.of("README.md");

  @TempDir private Path folder;

  static Stream<String> commands() throws IOException {
    return Files.readAllLines(README).stream()
        .filter(line -> line.startsWith("./probatum "))
        .map(line -> line.replaceFirst("\\s+#.*$", ""));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandOfTheReadmeWorks(String command) {
    List<String> words = new ArrayList<>(Arrays.asList(command.split("\\s+")));
    words.remove(0);
    if (words.get(0).equals("check")) {
      if (words.contains("--out")) {
        words.set(words.indexOf("--out") + 1, folder.toString());
      } else {
        words.addAll(List.of("--out", folder.toString()));
      }
    }

    CommandRun run = CommandRun.of(words.toArray());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isNotBlank();
  }

  @Test
  void everyFileThatTheReadmeLinksIsThere() throws IOException {
    String text = Files.readString(README);

    assertThat(
            java.util.regex.Pattern.compile("]\\(([^)]+)\\)")
                .matcher(text)
                .results()
                .map(m -> m.group(1)))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(Path.of(link)).exists());
  }
}
