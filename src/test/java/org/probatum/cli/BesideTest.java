package org.probatum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BesideTest {

  @TempDir Path folder;

  @Test
  void anEarlierFileIsKeptUntilTheNewOneIsWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("records.json"), "earlier");
    assertThatThrownBy(
            () ->
                Beside.write(
                    file,
                    target -> {
                      Files.writeString(target, "half");
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");
    assertThat(file).hasContent("earlier");
    assertThat(folder.toFile().list()).containsExactly("records.json");
  }

  @Test
  void aWholeOneTakesItsPlace() throws IOException {
    Path file = Files.writeString(folder.resolve("records.json"), "earlier");
    Beside.write(file, target -> Files.writeString(target, "new"));
    assertThat(file).hasContent("new");
    assertThat(folder.toFile().list()).containsExactly("records.json");
  }
}
