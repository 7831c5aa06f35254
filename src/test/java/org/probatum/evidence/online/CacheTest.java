package org.probatum.evidence.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.evidence.Answer;
import org.probatum.evidence.Call;
import org.probatum.evidence.Entries;
import org.probatum.evidence.Registry;

class CacheTest {

  private static final String DOI = "10.1000/dozel.1";

  @TempDir private Path folder;

  private final FakeRegistries server = new FakeRegistries();
  private final FakeTiming timing = new FakeTiming();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void anAnswerIsKeptWithItsDateAndNothingIsAskedAgain() {
    server.has(Registry.CROSSREF, "/works/" + DOI, "crossref-work.json");
    ask();
    int before = server.requests().size();
    timing.pass(Duration.ofHours(23));

    Answer answer = ask();

    assertThat(answer.kind()).isEqualTo(Answer.Kind.FOUND);
    assertThat(answer.date()).isEqualTo("2026-01-02");
    assertThat(server.requests()).hasSize(before);
  }

  @Test
  void whatWasKeptIsNoCall() {
    ask();

    List<Call> calls = desk().lookUp(Entries.of("R1").doi(DOI).entry()).calls();

    assertThat(calls).isEmpty();
  }

  @Test
  void notFoundIsKeptForADayOnly() {
    ask();
    server.has(Registry.CROSSREF, "/works/" + DOI, "crossref-work.json");
    assertThat(ask().kind()).isEqualTo(Answer.Kind.NOT_FOUND);

    timing.pass(Duration.ofHours(25));

    assertThat(ask().kind()).isEqualTo(Answer.Kind.FOUND);
  }

  @Test
  void foundIsKeptForTwoWeeks() {
    server.has(Registry.CROSSREF, "/works/" + DOI, "crossref-work.json");
    ask();
    server.has(Registry.CROSSREF, "/works/" + DOI, "crossref-other.json");
    timing.pass(Duration.ofDays(13));
    assertThat(ask().work().doi()).isEqualTo(DOI);

    timing.pass(Duration.ofDays(2));

    assertThat(ask().work().doi()).isEqualTo("10.1000/lakes.7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "garbage", "probatum answer 1\n\n\n\n\n", "half"})
  void aDamagedFileIsIgnoredAndWrittenAnew(String content) throws IOException {
    server.has(Registry.CROSSREF, "/works/" + DOI, "crossref-work.json");
    ask();
    for (Path file : files()) {
      byte[] bytes = Files.readAllBytes(file);
      Files.write(
          file,
          content.equals("half")
              ? java.util.Arrays.copyOf(bytes, bytes.length - 3)
              : content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    int before = server.requests().size();

    assertThat(ask().kind()).isEqualTo(Answer.Kind.FOUND);
    assertThat(server.requests().size()).isGreaterThan(before);
    int after = server.requests().size();
    ask();
    assertThat(server.requests()).hasSize(after);
  }

  @Test
  void noHalfWrittenFileIsLeft() throws IOException {
    server.has(Registry.CROSSREF, "/works/" + DOI, "crossref-work.json");
    ask();

    assertThat(files()).isNotEmpty().allMatch(file -> file.toString().endsWith(".answer"));
  }

  @Test
  void aFolderThatCannotBeWrittenCostsCallsAndNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    server.has(Registry.CROSSREF, "/works/" + DOI, "crossref-work.json");

    Answer answer = Desk.of(server, file, timing).doi(Registry.CROSSREF, DOI);

    assertThat(answer.kind()).isEqualTo(Answer.Kind.FOUND);
  }

  @Test
  void neitherKeyNorAddressIsKept() throws IOException {
    Contact contact = new Contact("1", "someone@example.org", "0123456789abcdef");
    Desk.of(server, contact, folder).doi(Registry.PUBMED, DOI);

    for (Path file : files()) {
      assertThat(Files.readString(file)).doesNotContain("someone").doesNotContain("0123456789");
    }
  }

  private Answer ask() {
    return desk().doi(Registry.CROSSREF, DOI);
  }

  private Desk desk() {
    return Desk.of(server, folder, timing);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
