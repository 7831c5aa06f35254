package org.probatum.evidence.online;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.probatum.evidence.Answer;
import org.probatum.evidence.Registry;

class FaultsTest {

  private static final String DOI = "10.1000/dozel.1";
  private static final String JSON = "application/json";

  @TempDir private Path cache;

  private final FakeRegistries server = new FakeRegistries();

  @AfterEach
  void close() {
    server.close();
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("too many requests", 2, exchange -> send(exchange, 429, "{}")),
        fault("error of the server", 2, exchange -> send(exchange, 500, "{}")),
        fault("error of the server", 2, exchange -> send(exchange, 503, "{}")),
        fault("the request was refused", 1, exchange -> send(exchange, 400, "{}")),
        fault("timed out", 2, exchange -> sleep(1_500)),
        fault("timed out", 2, FaultsTest::drip),
        fault("the answer broke off", 2, FaultsTest::breakOff),
        fault("the answer is too large", 1, FaultsTest::endless),
        fault("the answer is of another type", 1, exchange -> page(exchange, 200)),
        fault("the answer is of another type", 1, exchange -> page(exchange, 404)),
        fault("the answer cannot be read", 1, exchange -> send(exchange, 200, "{\"message\": {")),
        fault("the answer cannot be read", 1, exchange -> send(exchange, 200, "[1, 2]")),
        fault("the answer cannot be read", 1, exchange -> send(exchange, 200, "{}")),
        fault("the answer cannot be read", 1, exchange -> send(exchange, 200, "")));
  }

  private static Arguments fault(String told, int requests, FakeRegistries.Handler handler) {
    return Arguments.of(told, requests, handler);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsToldAsWhatCouldNotBeChecked(
      String told, int requests, FakeRegistries.Handler handler) {
    server.answers(Registry.CROSSREF, DOI, handler);

    Answer answer = Desk.of(server, cache).doi(Registry.CROSSREF, DOI);

    assertThat(answer.kind()).isEqualTo(Answer.Kind.FAILED);
    assertThat(answer.trouble()).isEqualTo(told);
    assertThat(server.requests()).filteredOn(each -> each.contains("/CROSSREF/")).hasSize(requests);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultLeavesTheCacheAsItWas(String told, int requests, FakeRegistries.Handler handler) {
    server.answers(Registry.CROSSREF, DOI, handler);
    Desk.of(server, cache).doi(Registry.CROSSREF, DOI);

    server.has(Registry.CROSSREF, DOI, "crossref-work.json");

    assertThat(Desk.of(server, cache).doi(Registry.CROSSREF, DOI).kind())
        .isEqualTo(Answer.Kind.FOUND);
  }

  static Stream<String> garbledXml() {
    return Stream.of(
        "<PubmedArticleSet><PubmedArticle>",
        "no markup",
        "",
        "<html/>",
        "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c"
            + " \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>"
            + "<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article>"
            + "<ArticleTitle>&d;</ArticleTitle></Article></MedlineCitation></PubmedArticle>"
            + "</PubmedArticleSet>",
        "<!DOCTYPE a [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><PubmedArticleSet><PubmedArticle>"
            + "<MedlineCitation><PMID>1</PMID><Article><ArticleTitle>&f;</ArticleTitle></Article>"
            + "</MedlineCitation></PubmedArticle></PubmedArticleSet>");
  }

  @ParameterizedTest
  @MethodSource("garbledXml")
  void xmlThatIsBrokenOrABombCannotBeRead(String xml) {
    server.answers(
        Registry.PUBMED,
        "/efetch.fcgi",
        exchange -> FakeRegistries.send(exchange, 200, "text/xml", xml.getBytes(UTF_8)));

    Answer answer = Desk.of(server, cache).pmid(Registry.PUBMED, "1");

    assertThat(answer.trouble()).isEqualTo("the answer cannot be read");
  }

  @Test
  void anErrorThatPubMedTellsWithinAResultIsNoEmptyResult() {
    String error = "<eSearchResult><ERROR>Search Backend failed</ERROR></eSearchResult>";
    server.answers(
        Registry.PUBMED,
        "/esearch.fcgi",
        exchange -> FakeRegistries.send(exchange, 200, "text/xml", error.getBytes(UTF_8)));

    assertThat(Desk.of(server, cache).doi(Registry.PUBMED, DOI).trouble())
        .isEqualTo("the answer cannot be read");
  }

  @Test
  void aServerThatIsNotThereCannotBeReached() throws IOException {
    String address = "http://127.0.0.1:" + closedPort();

    Answer answer = Desk.at(Addresses.with(property -> address), cache).doi(Registry.CROSSREF, DOI);

    assertThat(answer.trouble()).isEqualTo("could not be reached");
  }

  @Test
  void anotherHostIsNeverGoneTo() {
    try (FakeRegistries other = new FakeRegistries()) {
      String elsewhere = other.address(Registry.CROSSREF) + "/works/x";
      server.answers(Registry.CROSSREF, DOI, exchange -> redirect(exchange, elsewhere));

      Answer answer = Desk.of(server, cache).doi(Registry.CROSSREF, DOI);

      assertThat(answer.trouble()).isEqualTo("sent on to another host");
      assertThat(other.requests()).isEmpty();
    }
  }

  @Test
  void theSameHostMaySendOn() {
    server.answers(Registry.CROSSREF, DOI, exchange -> redirect(exchange, "/CROSSREF/works/new"));
    server.has(Registry.CROSSREF, "/works/new", "crossref-work.json");

    assertThat(Desk.of(server, cache).doi(Registry.CROSSREF, DOI).kind())
        .isEqualTo(Answer.Kind.FOUND);
  }

  @Test
  void sendingInCirclesEnds() {
    server.answers(
        Registry.CROSSREF, "/works/", exchange -> redirect(exchange, "/CROSSREF/works/again"));

    assertThat(Desk.of(server, cache).doi(Registry.CROSSREF, DOI).kind())
        .isEqualTo(Answer.Kind.FAILED);
    assertThat(server.requests()).filteredOn(each -> each.contains("/CROSSREF/")).hasSize(4);
  }

  static void send(HttpExchange exchange, int status, String body) throws IOException {
    FakeRegistries.send(exchange, status, JSON, body.getBytes(UTF_8));
  }

  static void page(HttpExchange exchange, int status) throws IOException {
    FakeRegistries.send(exchange, status, "text/html", "<html>at rest</html>".getBytes(UTF_8));
  }

  static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(302, -1);
  }

  static void sleep(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static void drip(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", JSON);
    exchange.sendResponseHeaders(200, 0);
    OutputStream body = exchange.getResponseBody();
    for (int i = 0; i < 15; i++) {
      body.write(' ');
      body.flush();
      sleep(100);
    }
  }

  static void breakOff(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", JSON);
    exchange.sendResponseHeaders(200, 1_000);
    exchange.getResponseBody().write("{\"status\": \"ok\"".getBytes(UTF_8));
    exchange.getResponseBody().flush();
    throw new IOException("broken off on purpose");
  }

  static void endless(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", JSON);
    exchange.sendResponseHeaders(200, 0);
    byte[] blank = " ".repeat(10_000).getBytes(UTF_8);
    for (int i = 0; i < 100_000; i++) {
      exchange.getResponseBody().write(blank);
    }
  }

  static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
