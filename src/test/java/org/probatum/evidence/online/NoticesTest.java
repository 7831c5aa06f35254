package org.probatum.evidence.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probatum.evidence.Answer;
import org.probatum.evidence.Entries;
import org.probatum.evidence.Lookup;
import org.probatum.evidence.Notice;
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

  @Test
  void aWorkThatWasFoundByItsTitleIsAskedForNoticesUnderItsDoi() {
    server.has(Registry.CROSSREF, "query.bibliographic", "crossref-found.json");
    server.has(Registry.CROSSREF, "updates:10.1000/dozel.1", "crossref-updates.json");

    Lookup lookup = byTitle();

    assertThat(lookup.work().doi()).isEqualTo("10.1000/dozel.1");
    assertThat(lookup.work().notices())
        .extracting(Notice::kind)
        .containsExactly(Notice.Kind.CONCERN);
    assertThat(server.requests()).noneMatch(each -> each.contains("updates:" + DOI));
  }

  @Test
  void aWorkThatWasFoundByItsTitleIsNotTakenForFreeOfNoticesUnasked() {
    server.has(Registry.CROSSREF, "query.bibliographic", "crossref-found.json");
    server.answers(Registry.CROSSREF, "updates:", exchange -> FaultsTest.send(exchange, 500, "{}"));

    assertThat(byTitle().isWithoutNotices()).isTrue();
  }

  private Lookup byTitle() {
    String title = "Dozelamide for restless sleep: a randomized, placebo-controlled trial";
    return Desk.of(server, cache).lookUp(Entries.of("R1").title(title).entry()).lookups().get(0);
  }
}
