package org.probatum.evidence.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.evidence.SourceProblem;

class DamagedSourcesTest {

  private static final String ARTICLE =
      "<PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>T</ArticleTitle>"
          + "</Article></MedlineCitation></PubmedArticle>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<PubmedArticleSet>" + ARTICLE + "<PubmedArticle><Medl",
        "TY  - JOUR\nTI  - A\nER  - \nTY  - JOUR\nTI  - B\n",
        "PMID- 1\nTI  - A\nAB  - We rand",
        "PMID- 1\nTI  - A\nSO  - Gut. 2001\n\nPMID- 2\nTI  - B\n",
        "[{\"type\":\"article\",\"title\":\"A\"},{\"title\":\"B",
        "@article{a, title={A}}\n@article{b, title={B",
        "{\"format\":\"probatum-records/1\"}\n",
        "doi,retractionwatch\n10.1000/a,\"Retrac"
      })
  void aFileThatIsCutOffIsTold(String content) {
    assertThat(Read.text(content).problems()).singleElement().matches(SourceProblem::fatal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PMID- 1\nTI  - A\nSO  - Gut. 2001",
        "PMID- 1\nTI  - A\n\nPMID- 2\nTI  - B\n",
      })
  void medlineNeedsNoEndMarkWhereNoneIsUsed(String content) {
    assertThat(Read.text(content).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PMID- 1\nTI  - Caf\u00e9\n",
        "TY  - JOUR\nTI  - Caf\u00e9\nER  - \n",
        "@article{a, title={Caf\u00e9}}",
        "[{\"type\":\"article\",\"title\":\"Caf\u00e9\"}]",
        "doi,retractionwatch\n10.1000/\u00e9,Retraction\n"
      })
  void anotherEncodingIsToldAndNoLetterGuessed(String content) {
    Read read = Read.bytes(content.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(read.records()).isEmpty();
    assertThat(read.problems())
        .singleElement()
        .matches(SourceProblem::fatal)
        .matches(problem -> problem.problem().contains("not UTF-8"));
  }

  @Test
  void utf16WithItsMarkIsRead() {
    byte[] bytes =
        "\ufeffTY  - JOUR\nTI  - Caf\u00e9\nER  - \n".getBytes(StandardCharsets.UTF_16LE);

    assertThat(Read.bytes(bytes).one().work().title()).isEqualTo("Caf\u00e9");
  }

  @Test
  void aPackedFileIsUnpackedAndACutOneTold() throws IOException {
    byte[] packed = packed("<PubmedArticleSet>" + ARTICLE.repeat(50) + "</PubmedArticleSet>");

    assertThat(Read.bytes(packed).records()).hasSize(50);
    Read cut = Read.bytes(Arrays.copyOf(packed, packed.length - 12));
    assertThat(cut.problems()).singleElement().matches(SourceProblem::fatal);
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void entitiesAreNeverExpandedNorFetched() {
    String bomb =
        "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
    for (String entity : new String[] {"&b;", "&f;"}) {
      Read read =
          Read.text(
              bomb
                  + "<PubmedArticleSet>"
                  + ARTICLE.replace(">T<", ">" + entity + "<")
                  + "</PubmedArticleSet>");

      assertThat(read.records()).allMatch(each -> !each.work().title().contains("aaaa"));
      assertThat(read.records()).allMatch(each -> !each.work().title().contains("root"));
      assertThat(read.problems()).hasSize(1);
    }
  }

  @Test
  void aRecordWithoutTitleIsLeftOutAndTheOthersRead() {
    Read read =
        Read.text(
            "<PubmedArticleSet>" + ARTICLE.replace(">T<", "><") + ARTICLE + "</PubmedArticleSet>");

    assertThat(read.records()).hasSize(1);
    assertThat(read.problems())
        .extracting(SourceProblem::place)
        .containsExactly("file, record 1 (PMID 1)");
    assertThat(read.problems()).noneMatch(SourceProblem::fatal);
  }

  @Test
  void aFieldBeyondAllMeasureIsRefused() {
    Read read =
        Read.text("PMID- 1\nTI  - T\nAB  - " + "word ".repeat(300_000) + "\n\nPMID- 2\nTI  - U\n");

    assertThat(read.records()).extracting(each -> each.work().title()).containsExactly("U");
    assertThat(read.problems()).singleElement().matches(problem -> !problem.fatal());
  }

  @Test
  void whatIsNestedWithoutEndIsTold() {
    for (String content :
        new String[] {
          "[{\"type\":\"article\",\"title\":\"A\",\"x\":" + "[".repeat(100_000),
          "<PubmedArticleSet><PubmedArticle>" + "<a>".repeat(100_000),
          "@article{a, title={" + "{".repeat(100_000),
          "{\"format\":\"probatum-records/1\"}\n" + "{\"work\":".repeat(100_000) + "\n"
        }) {
      assertThat(Read.text(content).problems()).isNotEmpty().allMatch(SourceProblem::fatal);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n"})
  void anEmptyFileIsCalledEmpty(String content) {
    assertThat(Read.text(content).problems())
        .extracting(SourceProblem::words)
        .containsExactly("file: is empty.\nExport or download it again; nothing was taken.");
  }

  @Test
  void whatIsOfNoKnownFormatIsTold() {
    for (String content : new String[] {"", "Dear all,\n", "<html></html>", "{\"a\": 1}"}) {
      assertThat(Read.text(content).problems()).singleElement().matches(SourceProblem::fatal);
    }
  }
}
