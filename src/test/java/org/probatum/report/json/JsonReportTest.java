package org.probatum.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.probatum.audit.Audit;
import org.probatum.report.AuditFixture;

class JsonReportTest {

  private static final JsonReport REPORT = new JsonReport();

  private final Audit audit = AuditFixture.audit();
  private final JsonNode json = read(REPORT.of(audit));

  @Test
  void hasTheTopKeysInTheOrderOfReading() {
    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly(
            "article",
            "run",
            "coverage",
            "findings",
            "claims",
            "notClaims",
            "links",
            "bodies",
            "references",
            "studies",
            "rules",
            "notAssessed");
  }

  @Test
  void aFindingHasEveryPropertyOfTheContract() {
    assertThat(json.get("findings").get(2).fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder(
            "id rule category outcome severity confidence places claims references studies"
                .concat(" message expected found advice inputs sources tags derivedFrom")
                .split(" "));
  }

  @Test
  void everyQuoteIsAnExactSubstringAtItsOffsets() {
    String text = audit.article().text();
    assertThat(json.findValues("places").stream().flatMap(JsonReportTest::elements))
        .isNotEmpty()
        .allSatisfy(
            place ->
                assertThat(place.get("quote").textValue())
                    .isEqualTo(
                        text.substring(
                            place.at("/location/start").intValue(),
                            place.at("/location/end").intValue())));
  }

  @Test
  void aFindingAboutTheDocumentHasNoPlaces() {
    assertThat(json.at("/findings/6/category").textValue()).isEqualTo("HARMS");
    assertThat(json.at("/findings/6/places")).isEmpty();
  }

  @Test
  void aClaimHasVerdictCertaintyAndLevelOfTheStudiesItCites() {
    JsonNode claim = json.at("/claims/3");
    assertThat(claim.get("sentence")).isEqualTo(claim.get("text"));
    assertThat(claim.get("verdict").textValue()).isEqualTo("CONTRADICTED");
    assertThat(claim.get("forReview").booleanValue()).isFalse();
    assertThat(claim.get("certainty").textValue()).isEqualTo("LOW");
    assertThat(claim.get("oxfordLevel").intValue()).isEqualTo(2);
    assertThat(claim.at("/attribution/reference").textValue()).isEqualTo("R1");
    assertThat(claim.get("findings")).extracting(JsonNode::textValue).containsExactly("f4");
  }

  @Test
  void studiesTheLibraryHasBesidesLendAClaimNoCertainty() {
    JsonNode claim = json.at("/claims/5");
    assertThat(claim.has("certainty")).isTrue();
    assertThat(claim.get("certainty").isNull()).isTrue();
    assertThat(json.at("/bodies/1/scope").textValue()).isEqualTo("LIBRARY");
    assertThat(json.at("/bodies/1/certainty").textValue()).isEqualTo("VERY_LOW");
  }

  @Test
  void setsOfTermsAreWrittenInOneOrder() {
    assertThat(json.at("/claims/1/kinds"))
        .extracting(JsonNode::textValue)
        .containsExactly("EFFICACY", "PROMOTIONAL");
    assertThat(json.at("/claims/2/attribution/agrees"))
        .extracting(JsonNode::textValue)
        .containsExactly("JOURNAL", "YEAR");
  }

  @Test
  void aLinkHasItsJudgement() {
    assertThat(json.at("/links/1/accuracy").textValue()).isEqualTo("MAJOR_ERROR");
    assertThat(json.at("/links/1/why").textValue()).isEqualTo("zolpidem, not placebo");
    assertThat(json.at("/links/2/accuracy").textValue()).isEqualTo("NOT_ASSESSABLE");
  }

  @Test
  void aReferenceUnknownToTheLibraryHasNoWorkAndSaysWhy() {
    assertThat(json.at("/references/0/work").textValue()).isEqualTo("meyer-2021");
    assertThat(json.at("/references/1/work").isNull()).isTrue();
    assertThat(json.at("/references/1/resolution").textValue()).isEqualTo("NOT_IN_LIBRARY");
    assertThat(json.at("/references/1/problems/0").textValue()).isEqualTo("The entry has no DOI.");
  }

  @Test
  void aQuotationErrorIsNoProblemOfTheEntry() {
    assertThat(json.at("/references/0/problems")).isEmpty();
  }

  @Test
  void numbersKeepTheDigitsAsPrinted() {
    assertThat(json.at("/claims/2/numbers/0/text").textValue()).isEqualTo("140");
    assertThat(json.at("/studies/0/outcomes/0/effect").textValue())
        .isEqualTo("mean difference 7 (95% CI -4 to 18), p = 0.21");
  }

  @Test
  void coverageCountsPairsWithTheirInterval() {
    JsonNode coverage = json.get("coverage");
    assertThat(coverage.get("sentences").intValue()).isEqualTo(8);
    assertThat(coverage.get("claims").intValue()).isEqualTo(6);
    assertThat(coverage.at("/notClaims/QUESTION").intValue()).isEqualTo(1);
    assertThat(coverage.get("claimsCited").intValue()).isEqualTo(3);
    assertThat(coverage.get("pairs").intValue()).isEqualTo(3);
    assertThat(coverage.get("pairsAssessable").intValue()).isEqualTo(2);
    assertThat(coverage.get("pairsWithMajorError").intValue()).isEqualTo(2);
    assertThat(coverage.at("/majorErrorShare/low").doubleValue()).isBetween(0.34, 0.35);
  }

  @Test
  void theSameAuditGivesTheSameBytes() {
    assertThat(REPORT.of(AuditFixture.audit())).isEqualTo(new JsonReport().of(audit));
  }

  @Test
  void anAuditWithoutClaimsOrSourcesIsWrittenToo() {
    JsonNode empty = read(REPORT.of(AuditFixture.empty()));
    assertThat(empty.get("findings")).isEmpty();
    assertThat(empty.at("/coverage/assessableShare").isNull()).isTrue();
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static JsonNode read(byte[] bytes) {
    try {
      return new ObjectMapper().readTree(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
