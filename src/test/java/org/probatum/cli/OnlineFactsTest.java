package org.probatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probatum.evidence.Registry;
import org.probatum.evidence.online.FakeRegistries;

/** What is looked up is used by the rules as a record of the library would be. */
final class OnlineFactsTest {

  private static final String TITLE = "Dozelamide for restless sleep: a randomized trial";
  private static final String DOI = "10.1000/dozel.9";
  private static final String TEXT =
      """
      Dozelamide for sleep

      In a trial of 1,200 people dozelamide improved sleep compared with placebo (1).

      References

      1. Arvensis CM, Bore D. Dozelamide for restless sleep: a randomized trial. J Imag Trials. \
      2021;12(3):101-109. doi: %s
      """;

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

  @Test
  void theAbstractOfAWorkThatIsFoundIsRead() throws IOException {
    pubMed("");

    JsonObject report = check(DOI);

    assertThat(findings(report)).contains("QUO-NUM-03 R1");
    assertThat(report.toString()).contains("EXTRACTED").contains("\"randomised\":120");
  }

  @Test
  void withoutAnAbstractTheNumberIsNotJudged() throws IOException {
    crossref("");

    assertThat(findings(check(DOI))).doesNotContain("QUO-NUM-03 R1");
  }

  @ParameterizedTest
  @CsvSource({
    "RetractionIn, QUO-SRC-06",
    "ExpressionOfConcernIn, QUO-SRC-07",
    "ErratumIn, QUO-SRC-17",
    "CorrectedandRepublishedIn, QUO-SRC-18"
  })
  void pubMedTellsFourKindsOfNotices(String link, String rule) throws IOException {
    pubMed(
        """
        <CommentsCorrectionsList><CommentsCorrections RefType="%s"><RefSource>J Imag Trials. \
        2023 Jun;14(6):300. doi: 10.1000/dozel.notice</RefSource></CommentsCorrections>\
        </CommentsCorrectionsList>"""
            .formatted(link));

    assertThat(ofNotices(check(DOI))).containsExactly(rule + " R1");
  }

  @ParameterizedTest
  @CsvSource({
    "retraction, QUO-SRC-06",
    "expression_of_concern, QUO-SRC-07",
    "correction, QUO-SRC-17",
    "retract_and_replace, QUO-SRC-18"
  })
  void crossrefTellsThemOnTheWork(String type, String rule) throws IOException {
    crossref(
        """
        , "updated-by": [{"DOI": "10.1000/dozel.notice", "type": "%s",\
         "updated": {"date-time": "2023-06-07T00:00:00Z"}}]"""
            .formatted(type));

    assertThat(ofNotices(check(DOI))).containsExactly(rule + " R1");
  }

  @ParameterizedTest
  @CsvSource({
    "retraction, QUO-SRC-06",
    "expression_of_concern, QUO-SRC-07",
    "correction, QUO-SRC-17",
    "retract_and_replace, QUO-SRC-18"
  })
  void crossrefTellsThemOnTheNoticeAlone(String type, String rule) throws IOException {
    crossref("");
    server.says(
        Registry.CROSSREF,
        "updates:" + DOI,
        """
        {"message": {"items": [{"DOI": "10.1000/dozel.notice", "title": ["Notice on a trial"],\
         "update-to": [{"DOI": "%s", "type": "%s",\
         "updated": {"date-parts": [[2023, 6, 7]]}}]}]}}"""
            .formatted(DOI, type));

    assertThat(ofNotices(check(DOI))).containsExactly(rule + " R1");
  }

  @Test
  void aMistypedDoiIsSetRightByTheTitle() throws IOException {
    server.says(
        Registry.CROSSREF,
        "query.bibliographic",
        "{\"message\": {\"items\": [%s]}}".formatted(record("")));

    assertThat(findings(check("10.1000/dozel.99")))
        .contains("REF-DOI-04 R1")
        .doesNotContain("REF-DOI-02 R1", "REF-EXI-01 R1");
  }

  private void crossref(String more) {
    server.says(Registry.CROSSREF, "/works/" + DOI, "{\"message\": %s}".formatted(record(more)));
  }

  private static String record(String more) {
    return """
        {"DOI": "%s", "type": "journal-article", "title": ["%s"],\
         "container-title": ["The Journal of Imaginary Trials"],\
         "author": [{"given": "Carla M.", "family": "Arvensis"}, {"given": "D", "family": "Bore"}],\
         "volume": "12", "page": "101-109", "issued": {"date-parts": [[2021, 3]]}%s}"""
        .formatted(DOI, TITLE, more);
  }

  private void pubMed(String more) {
    server.has(Registry.PUBMED, "/esearch.fcgi", "esearch.xml");
    server.says(
        Registry.PUBMED,
        "/efetch.fcgi",
        """
        <PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>90000009</PMID><Article><Journal>\
        <JournalIssue><Volume>12</Volume><Issue>3</Issue><PubDate><Year>2021</Year></PubDate>\
        </JournalIssue><Title>The journal of imaginary trials</Title><ISOAbbreviation>J Imag Trials\
        </ISOAbbreviation></Journal><ArticleTitle>%s</ArticleTitle><Pagination><MedlinePgn>101-109\
        </MedlinePgn></Pagination><ELocationID EIdType="doi">%s</ELocationID><Abstract>\
        <AbstractText>We randomly assigned 120 adults with restless sleep to dozelamide or \
        placebo. Sleep improved more with dozelamide than with placebo.</AbstractText></Abstract>\
        <AuthorList><Author><LastName>Arvensis</LastName><Initials>CM</Initials></Author><Author>\
        <LastName>Bore</LastName><Initials>D</Initials></Author></AuthorList><PublicationTypeList>\
        <PublicationType>Randomized Controlled Trial</PublicationType></PublicationTypeList>\
        </Article>%s</MedlineCitation></PubmedArticle></PubmedArticleSet>"""
            .formatted(TITLE, DOI, more));
  }

  private JsonObject check(String doi) throws IOException {
    Path article = Files.writeString(folder.resolve("dozelamide.txt"), TEXT.formatted(doi));
    CommandRun run =
        CommandRun.of(
            "check",
            article,
            "--online",
            "--format",
            "json",
            "--out",
            folder.resolve("out"),
            "--cache",
            folder.resolve("cache"));
    assertThat(run.code()).as(run.err()).isZero();
    try (var reader =
        Json.createReader(Files.newInputStream(folder.resolve("out/dozelamide.json")))) {
      return reader.readObject();
    }
  }

  private static List<String> ofNotices(JsonObject report) {
    return findings(report).stream()
        .filter(each -> each.matches("QUO-SRC-(?:06|07|17|18) .*"))
        .toList();
  }

  private static List<String> findings(JsonObject report) {
    return report.getJsonArray("findings").stream()
        .map(each -> each.asJsonObject())
        .flatMap(
            each ->
                each.getJsonArray("references").stream()
                    .map(id -> each.getString("rule") + " " + ((JsonString) id).getString()))
        .toList();
  }
}
