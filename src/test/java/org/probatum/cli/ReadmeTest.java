package org.probatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probatum.evidence.Registry;
import org.probatum.evidence.online.FakeRegistries;

class ReadmeTest {

  private static final Path README = Path.of("README.md");

  private static final Set<String> FILLING =
      Set.of("import", "add", "show", "search", "export", "verify");

  /** One for all commands: they stand in the order in which a reader tries them. */
  @TempDir private static Path library;

  @TempDir private Path folder;

  /** Stands in for the registries that some commands ask. */
  private final FakeRegistries server = new FakeRegistries();

  @BeforeEach
  void announce() {
    server.announce();
  }

  @AfterEach
  void close() {
    server.close();
  }

  static Stream<String> commands() throws IOException {
    return Files.readAllLines(README).stream()
        .filter(line -> line.startsWith("./probatum "))
        .map(line -> line.replaceFirst("\\s+#.*$", ""));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandOfTheReadmeWorks(String command) {
    List<String> words = words(command);
    words.remove(0);
    words.replaceAll(word -> word.replace("https://example.org", site()));
    words.replaceAll(word -> word.replace("reports/evidence.xlsx", library + "/evidence.xlsx"));
    if (words.size() > 1 && FILLING.contains(words.get(1))) {
      words.addAll(List.of("--library", library.resolve("evidence.db").toString()));
    }
    if (words.get(0).equals("check")) {
      if (words.contains("--out")) {
        words.set(words.indexOf("--out") + 1, folder.toString());
      } else {
        words.addAll(List.of("--out", folder.toString()));
      }
    }

    if (words.contains("--online") || words.contains("lookup")) {
      words.addAll(List.of("--cache", folder.resolve("cache").toString()));
    }

    CommandRun run = CommandRun.of(words.toArray());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isNotBlank();
  }

  /** A page to be fetched. */
  private String site() {
    byte[] page =
        "<p>Coffee shortens the sleep of most adults, and tea does not, as two trials found.</p>"
            .getBytes(StandardCharsets.UTF_8);
    server.shows(Registry.CROSSREF, "/an-article", "text/html", page);
    return server.address(Registry.CROSSREF);
  }

  /** Words as a shell parts them: blanks within quotation marks do not. */
  private static List<String> words(String command) {
    return Pattern.compile("\"([^\"]*)\"|(\\S+)")
        .matcher(command)
        .results()
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  @Test
  void everyFileThatTheReadmeLinksIsThere() throws IOException {
    String text = Files.readString(README);

    assertThat(Pattern.compile("]\\(([^)]+)\\)").matcher(text).results().map(m -> m.group(1)))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(Path.of(link)).exists());
  }
}
