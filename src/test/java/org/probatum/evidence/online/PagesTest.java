package org.probatum.evidence.online;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.evidence.Call;
import org.probatum.evidence.Registry;

class PagesTest {

  private static final Registry SITE = Registry.CROSSREF;

  private final FakeRegistries server = new FakeRegistries();

  @AfterEach
  void close() {
    server.close();
  }

  private Page fetch(String address) {
    Setup setup =
        new Setup(
            server.addresses(),
            new Contact("1", "name@example.org", ""),
            Limits.DEFAULT,
            Path.of("none"),
            Clock.systemUTC());
    return setup.pages(new FakeTiming(), Desk.LIMITS).fetch(URI.create(address));
  }

  private String site() {
    return server.address(SITE);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("there is no such page", 1, exchange -> FaultsTest.page(exchange, 404)),
        fault("there is no such page", 1, exchange -> FaultsTest.page(exchange, 410)),
        fault("too many requests", 2, exchange -> FaultsTest.page(exchange, 429)),
        fault("error of the server", 2, exchange -> FaultsTest.page(exchange, 500)),
        fault("the request was refused", 1, exchange -> FaultsTest.page(exchange, 403)),
        fault("timed out", 2, exchange -> FaultsTest.sleep(1_500)),
        fault("timed out", 2, FaultsTest::drip),
        fault("the answer broke off", 2, FaultsTest::breakOff),
        fault("the answer is too large", 1, FaultsTest::endless),
        fault("the answer is no page or document", 1, exchange -> send(exchange, "image/png")),
        fault("the answer is no page or document", 1, exchange -> send(exchange, "a/b+json")),
        fault("sent on to an address that is not of the web", 1, sentTo("file:///etc/passwd")),
        fault("sent on to an address that is not of the web", 1, sentTo("ftp://example.org/a")),
        fault("sent on to an address that is not of the web", 1, sentTo("http://a:b@127.0.0.1/")),
        fault("sent on to an address that is not of the web", 1, sentTo("http://[")),
        fault("sent on too often, or in a circle", 6, sentTo("/CROSSREF/page?again")));
  }

  private static Arguments fault(String why, int requests, FakeRegistries.Handler handler) {
    return Arguments.of(why, requests, handler);
  }

  private static FakeRegistries.Handler sentTo(String address) {
    return exchange -> FaultsTest.redirect(exchange, address);
  }

  private static void send(com.sun.net.httpserver.HttpExchange exchange, String type)
      throws IOException {
    FakeRegistries.send(exchange, 200, type, "[1]".getBytes(UTF_8));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsToldAndItsCallsAreListed(String why, int requests, FakeRegistries.Handler handler) {
    server.answers(SITE, "/page", handler);

    Page page = fetch(site() + "/page");

    assertThat(page).isInstanceOf(Page.Missing.class);
    assertThat(((Page.Missing) page).why()).isEqualTo(why);
    assertThat(server.requests()).hasSize(requests);
    assertThat(page.calls()).hasSize(requests);
  }

  @Test
  void aPageIsFetchedWholeAndTheCallSaysWhatWasTold() {
    byte[] body = "<p>Sleep.</p>".getBytes(UTF_8);
    server.shows(SITE, "/page", "text/html; charset=utf-8", body);

    Page page = fetch(site() + "/page?id=7");

    assertThat(((Page.Whole) page).bytes()).isEqualTo(body);
    assertThat(page.calls())
        .singleElement()
        .extracting(Call::path, Call::sent, Call::outcome)
        .containsExactly(
            "/CROSSREF/page",
            "?id=7, name of the program, contact address",
            "200, " + body.length + " bytes");
    assertThat(server.agents()).containsExactly("Probatum/1 (mailto:name@example.org)");
  }

  @Test
  void aPageThatWasMovedToAnotherHostIsFetchedThereAndBothCallsAreListed() {
    try (FakeRegistries other = new FakeRegistries()) {
      other.shows(SITE, "/new", "text/html", "<p>Here.</p>".getBytes(UTF_8));
      server.answers(SITE, "/old", sentTo(other.address(SITE) + "/new"));

      Page page = fetch(site() + "/old");

      assertThat(((Page.Whole) page).bytes()).asString().isEqualTo("<p>Here.</p>");
      assertThat(page.calls())
          .extracting(Call::path)
          .containsExactly("/CROSSREF/old", "/CROSSREF/new");
    }
  }

  @Test
  void whatTheServerSaysOfTheEncodingHolds() {
    byte[] body = "<p>na\u00efve caf\u00e9</p>".getBytes(StandardCharsets.ISO_8859_1);
    server.shows(SITE, "/page", "text/html; charset=ISO-8859-1", body);

    assertThat(((Page.Whole) fetch(site() + "/page")).bytes())
        .isEqualTo("\ufeff<p>na\u00efve caf\u00e9</p>".getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/pdf", "application/octet-stream", "text/plain", ""})
  void documentsOfEveryKindAreTaken(String type) {
    server.shows(SITE, "/page", type, "%PDF-1.7".getBytes(UTF_8));

    assertThat(fetch(site() + "/page")).isInstanceOf(Page.Whole.class);
  }

  @Test
  void aServerThatIsNotThereCannotBeReached() throws IOException {
    Page page = fetch("http://127.0.0.1:" + FaultsTest.closedPort() + "/page");

    assertThat(((Page.Missing) page).why()).isEqualTo("could not be reached");
  }
}
