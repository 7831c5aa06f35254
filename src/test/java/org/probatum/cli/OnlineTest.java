package org.probatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probatum.evidence.Registry;
import org.probatum.evidence.online.FakeRegistries;

/** What leaves the machine, and what does not. */
final class OnlineTest {

  private static final String TEXT =
"""
Dozelamide for sleep

In a trial of 120 people dozelamide improved sleep compared with placebo (1). A survey of
lakes found bacteria in the soil (2). Sleep matters (3).

References

1. Arvensis CM, Bore D. Dozelamide for restless sleep: a randomized, placebo-controlled
trial. J Imag Trials. 2021;12(3):101-109. doi: 10.1000/dozel.1
2. Lind E. Lakes and their bacteria in a warming country. Lakes Today. \
2015;3(1):5-9. doi: 10.1000/lakes.7
3. Ohm P. Of sleep and other imaginary matters in rural towns. J Imag Trials. \
2010;1(1):1-9. doi: 10.1000/none
""";

  @TempDir private Path folder;

  private final FakeRegistries server = new FakeRegistries();
  private Path article;

  @BeforeEach
  void announce() throws IOException {
    server.announce();
    server.has(Registry.CROSSREF, "/works/10.1000/dozel.1", "crossref-work.json");
    server.has(Registry.CROSSREF, "/works/10.1000/lakes.7", "crossref-other.json");
    article = Files.writeString(folder.resolve("dozelamide.txt"), TEXT);
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void withoutOnlineNothingLeavesTheMachine() throws IOException {
    JsonObject report = check();

    assertThat(server.requests()).isEmpty();
    assertThat(report.getJsonObject("run").getJsonArray("leftTheMachine")).isEmpty();
    assertThat(folder.resolve("cache")).doesNotExist();
  }

  @Test
  void everyRequestStandsInTheRun() throws IOException {
    List<String> left =
        check("--online").getJsonObject("run").getJsonArray("leftTheMachine").stream()
            .map(each -> ((JsonString) each).getString())
            .toList();

    assertThat(server.requests()).isNotEmpty();
    assertThat(left).hasSameSizeAs(server.requests());
    assertThat(left)
        .anyMatch(line -> line.contains("GET 127.0.0.1") && line.contains("outcome: 200,"))
        .anyMatch(line -> line.contains("outcome: 404,"));
  }

  @Test
  void rulesSeeWhatRegistriesSay() throws IOException {
    JsonObject report = check("--online");

    assertThat(findings(report))
        .contains("QUO-SRC-06 R1", "REF-DOI-06 R2", "REF-DOI-02 R3", "REF-EXI-01 R3")
        .noneMatch(each -> each.matches("REF-(DOI-0[256]|EXI-01) R1"));
    assertThat(resolutions(report)).containsExactly("DOI", "AMBIGUOUS", "NOT_FOUND");
  }

  @Test
  void whereNobodyAnswersNothingIsFoundAndNothingDecided() throws IOException {
    server.close();
    for (Registry registry : Registry.values()) {
      System.setProperty(
          "probatum.online." + registry.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
          server.address(registry));
    }

    JsonObject report = check("--online");

    assertThat(findings(report)).noneMatch(each -> each.matches("REF-(DOI-0[256]|EXI-01).*"));
    assertThat(resolutions(report)).containsOnly("COULD_NOT_CHECK");
    assertThat(report.getJsonArray("notAssessed").toString())
        .contains("REF-DOI-02", "Crossref (could not be reached)");
  }

  @Test
  void anIdentifierCanBeLookedUp() {
    server.has(Registry.PUBMED, "/efetch.fcgi", "efetch.xml");
    server.has(Registry.CLINICAL_TRIALS, "/studies/NCT99999991", "clinical-trials.json");

    CommandRun run =
        CommandRun.of(
            "evidence",
            "lookup",
            "--cache",
            folder.resolve("cache"),
            "https://doi.org/10.1000/dozel.1",
            "90000001",
            "NCT99999991");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Crossref has it, 2026-01-02", "Notice: retraction, 2024-05-06")
        .contains("PubMed has it", "Notice: correction")
        .contains("ClinicalTrials.gov has it", "Dozelamide for Restless Sleep")
        .contains("Left the machine:", "GET 127.0.0.1");
  }

  @Test
  void whatIsNoIdentifierIsRefusedAndNotSent() {
    CommandRun run = CommandRun.of("evidence", "lookup", "dozelamide");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("'dozelamide': neither a DOI nor");
    assertThat(server.requests()).isEmpty();
  }

  private JsonObject check(String... options) throws IOException {
    List<Object> words = new ArrayList<>(List.of("check", article, "--format", "json"));
    words.addAll(List.of("--out", folder.resolve("out"), "--cache", folder.resolve("cache")));
    words.addAll(List.of(options));
    CommandRun run = CommandRun.of(words.toArray());
    assertThat(run.code()).as(run.err()).isZero();
    try (var reader =
        Json.createReader(Files.newInputStream(folder.resolve("out/dozelamide.json")))) {
      return reader.readObject();
    }
  }

  private static List<String> findings(JsonObject report) {
    return objects(report.getJsonArray("findings"))
        .flatMap(
            each ->
                each.getJsonArray("references").stream()
                    .map(id -> each.getString("rule") + " " + ((JsonString) id).getString()))
        .toList();
  }

  private static List<String> resolutions(JsonObject report) {
    return objects(report.getJsonArray("references"))
        .map(each -> each.getString("resolution"))
        .toList();
  }

  private static Stream<JsonObject> objects(JsonArray array) {
    return array.stream().map(each -> each.asJsonObject());
  }
}
