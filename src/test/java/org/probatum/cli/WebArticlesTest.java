package org.probatum.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.evidence.Registry;
import org.probatum.evidence.online.FakeRegistries;
import org.probatum.evidence.online.Page;

/** Articles that are given by address. */
final class WebArticlesTest {

  private static final Path FORMATS = Path.of("reports", "examples", "formats");

  @TempDir private Path folder;

  private final FakeRegistries server = new FakeRegistries();

  @BeforeEach
  void announce() {
    server.announce();
  }

  @AfterEach
  void close() {
    server.close();
  }

  private static Stream<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(FORMATS)) {
      List<Path> all = new ArrayList<>(files.sorted().toList());
      all.add(FORMATS.resolveSibling("ketamine-for-alcohol.md"));
      return all.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aDocumentIsFetchedAndItsKindToldByItsContent(Path document) throws IOException {
    show("/posts/ketamine-and-drink/", "text/html", Files.readAllBytes(document));

    CommandRun run = check(address("/posts/ketamine-and-drink/"), "--online");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(report("ketamine-and-drink.json"))
        .contains("\"leftTheMachine\"", "GET 127.0.0.1", "/posts/ketamine-and-drink/; sent: name")
        .contains("QUO-NUM-");
  }

  @Test
  void withoutOnlineNothingIsAskedAndTheWayOutIsTold() {
    CommandRun run = check(address("/post"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains(address("/post") + ": is an address; articles are read from files.")
        .contains("Give --online");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void whatCannotBeFetchedDoesNotKeepTheOthersBack() throws IOException {
    show("/good", "text/html", Files.readAllBytes(FORMATS.resolve("ketamine-for-alcohol.html")));

    CommandRun run = check(address("/gone"), address("/good"), "--online");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains(address("/gone") + ": could not be fetched (there is no such page).");
    assertThat(folder.resolve("out/good.json")).exists();
  }

  @Test
  void aPageWithoutWordsIsRefusedByItsContent() {
    show("/empty", "text/html", "<html><body></body></html>".getBytes(UTF_8));

    CommandRun run = check(address("/empty"), "--online");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(address("/empty"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org,example.org/example.org.html",
    "https://example.org/,example.org/example.org.html",
    "https://example.org/blog/sleep-well/?page=2#top,example.org/sleep-well.html",
    "https://example.org/doi/10.1000/j.cell.7,example.org/j.cell.7.html",
    "https://example.org/a/paper.PDF,example.org/paper.PDF",
    "HTTP://example.org/a%2F..%2Fb,example.org/b.html",
    "https://example.org/two words,example.org/two-words.html"
  })
  void reportsAreNamedForTheLastPartOfTheAddress(String address, Path file) throws Exception {
    assertThat(articles().submission(address).file()).isEqualTo(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https:///a", "http:/", "https://a:b@example.org/", "https://[x/"})
  void whatNamesNoPageIsRefused(String address) {
    assertThatExceptionOfType(Complaint.class)
        .isThrownBy(() -> articles().submission(address))
        .withMessageContaining("is no address of a page");
  }

  private static WebArticles articles() {
    return new WebArticles((URI address) -> new Page.Missing("not asked", List.of()));
  }

  private void show(String path, String type, byte[] bytes) {
    server.shows(Registry.CROSSREF, path, type, bytes);
  }

  private String address(String path) {
    return server.address(Registry.CROSSREF) + path;
  }

  private CommandRun check(String... words) {
    List<Object> all = new ArrayList<>(List.of("check", "--format", "json"));
    all.addAll(List.of("--out", folder.resolve("out"), "--cache", folder.resolve("cache")));
    all.addAll(List.of(words));
    return CommandRun.of(all.toArray());
  }

  private String report(String name) throws IOException {
    return Files.readString(folder.resolve("out").resolve(name));
  }
}
