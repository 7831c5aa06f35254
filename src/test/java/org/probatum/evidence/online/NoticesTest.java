package org.probatum.evidence.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probatum.evidence.Answer;
import org.probatum.evidence.Entries;
import org.probatum.evidence.Lookup;
import org.probatum.evidence.Registry;

class NoticesTest {

  private static final String DOI = "10.1000/lakes.7";

  @TempDir private Path cache;

  private final FakeRegistries server =
      new FakeRegistries().has(Registry.CROSSREF, "/works/" + DOI, "crossref-other.json");

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void noticesThatCouldNotBeAskedForAreNotTakenForNone() {
    server.answers(
        Registry.CROSSREF, "updates:" + DOI, exchange -> FaultsTest.send(exchange, 500, "{}"));

    Lookup lookup =
        Desk.of(server, cache).lookUp(Entries.of("R1").doi(DOI).entry()).lookups().get(0);

    assertThat(lookup.isWithoutNotices()).isTrue();
    assertThat(lookup.troubles()).isEqualTo("Crossref (notices: error of the server)");
    assertThat(lookup.work().doi()).isEqualTo(DOI);
  }

  @Test
  void aWorkOnWhichThereIsNoNoticeWasAskedFor() {
    Answer answer = Desk.of(server, cache).doi(Registry.CROSSREF, DOI);

    assertThat(answer.isWithoutNotices()).isFalse();
    assertThat(answer.words()).startsWith("Crossref on 20");
  }
}
