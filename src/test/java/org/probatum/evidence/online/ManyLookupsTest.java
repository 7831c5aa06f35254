package org.probatum.evidence.online;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probatum.citation.Reference;
import org.probatum.evidence.Answer;
import org.probatum.evidence.Call;
import org.probatum.evidence.Entries;
import org.probatum.evidence.Looked;
import org.probatum.evidence.Registry;

class ManyLookupsTest {

  private static final String DOI = "10.1000/dozel.1";

  @TempDir private Path cache;

  private final FakeRegistries server = new FakeRegistries();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aPauseThatARegistryWantsIsKept() {
    AtomicInteger asked = new AtomicInteger();
    server.answers(
        Registry.CROSSREF,
        DOI,
        exchange -> {
          if (asked.incrementAndGet() == 1) {
            exchange.getResponseHeaders().set("Retry-After", "7");
            FakeRegistries.send(exchange, 429, "application/json", "{}".getBytes(UTF_8));
          } else {
            FakeRegistries.send(
                exchange, 200, "application/json", FakeRegistries.bytes("crossref-work.json"));
          }
        });
    Desk desk = Desk.of(server, cache);

    assertThat(desk.doi(Registry.CROSSREF, DOI).kind()).isEqualTo(Answer.Kind.FOUND);
    assertThat(desk.timing().sleeps()).anyMatch(each -> each.compareTo(seconds(5)) > 0);
  }

  @Test
  void aRegistryThatWantsALongPauseIsLeftAlone() {
    server.answers(
        Registry.CROSSREF,
        DOI,
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "3600");
          FakeRegistries.send(exchange, 429, "application/json", "{}".getBytes(UTF_8));
        });

    assertThat(Desk.of(server, cache).doi(Registry.CROSSREF, DOI).trouble())
        .isEqualTo("too many requests");
    assertThat(asked(Registry.CROSSREF)).isEqualTo(1);
  }

  @Test
  void aRegistryThatFailsAgainAndAgainIsAskedNoMore() {
    server.answers(
        Registry.CROSSREF,
        "/",
        exchange -> FakeRegistries.send(exchange, 500, "application/json", "{}".getBytes(UTF_8)));

    Looked looked = Desk.of(server, cache).lookUp(entries(20));

    assertThat(asked(Registry.CROSSREF)).isEqualTo(6);
    assertThat(looked.lookups().get(19).troubles())
        .contains("Crossref (not asked again after several failures)");
  }

  @Test
  void anArticleTakesNoLongerThanItMay() {
    Set<String> asked = ConcurrentHashMap.newKeySet();
    server.answers(
        Registry.EUROPE_PMC,
        "/search",
        exchange -> {
          boolean first = asked.add(exchange.getRequestURI().getQuery());
          exchange.getResponseHeaders().set("Retry-After", "3");
          FakeRegistries.send(
              exchange,
              first ? 503 : 200,
              "application/json",
              FakeRegistries.bytes("europe-pmc-none.json"));
        });
    Desk desk = Desk.of(server, cache);

    Looked looked = desk.lookUp(entries(20));

    assertThat(desk.timing().nanos()).isLessThan(Duration.ofSeconds(21).toNanos());
    assertThat(looked.lookups()).hasSize(20);
    assertThat(looked.lookups().get(0).isIncomplete()).isFalse();
    assertThat(looked.lookups().get(19).troubles()).startsWith("Europe PMC (");
  }

  @Test
  void whereNoTimeIsLeftNobodyIsAsked() {
    Limits none = new Limits(seconds(1), Duration.ZERO, 1_000, 1, Duration.ZERO, Duration.ZERO);
    Setup setup =
        new Setup(server.addresses(), Desk.NOBODY, none, cache, java.time.Clock.systemUTC());

    Looked looked = setup.registries(new FakeTiming()).lookUp(List.of(entries(1)));

    assertThat(server.requests()).isEmpty();
    assertThat(looked.lookups().get(0).troubles())
        .contains("Crossref (the time for this article was used up)");
  }

  @Test
  void everyCallIsTold() {
    server.has(Registry.CROSSREF, DOI, "crossref-work.json");

    Looked looked = Desk.of(server, cache).lookUp(Entries.of("R1").doi(DOI).entry());

    assertThat(looked.calls()).hasSameSizeAs(server.requests());
    assertThat(looked.calls())
        .filteredOn(call -> call.path().startsWith("/CROSSREF/works/"))
        .first()
        .satisfies(
            call -> {
              assertThat(call.line()).startsWith("2026-01-02T03:04").contains(" GET 127.0.0.1:");
              assertThat(call.outcome()).startsWith("200, ");
              assertThat(call.sent()).isEqualTo("name of the program");
            });
  }

  @Test
  void theCallerIsNamedAndTheKeyIsNeverTold() {
    Contact contact = new Contact("1", "someone@example.org", "0123456789abcdef");

    Looked looked = Desk.of(server, contact, cache).lookUp(Entries.of("R1").doi(DOI).entry());

    assertThat(server.agents()).containsOnly("Probatum/1 (mailto:someone@example.org)");
    assertThat(server.requests())
        .anyMatch(each -> each.contains("/esearch") && each.contains("api_key=0123456789abcdef"))
        .anyMatch(each -> each.contains("/CROSSREF/") && each.contains("mailto=someone@"))
        .noneMatch(each -> each.contains("/EUROPE_PMC/") && each.contains("someone"));
    assertThat(looked.calls()).extracting(Call::line).noneMatch(each -> each.contains("0123456"));
    assertThat(looked.calls()).extracting(Call::sent).anyMatch(each -> each.endsWith("API key"));
  }

  private long asked(Registry registry) {
    return server.requests().stream()
        .filter(each -> each.startsWith("/" + registry.name() + "/"))
        .count();
  }

  private static Duration seconds(int number) {
    return Duration.ofSeconds(number);
  }

  private static Reference[] entries(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> Entries.of("R" + i).doi("10.1000/many." + i).entry())
        .toArray(Reference[]::new);
  }
}
