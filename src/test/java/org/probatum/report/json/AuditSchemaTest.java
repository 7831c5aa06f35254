package org.probatum.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probatum.audit.Audit;
import org.probatum.citation.Attribution;
import org.probatum.citation.Citation;
import org.probatum.claim.ClaimKind;
import org.probatum.claim.ComparatorType;
import org.probatum.claim.NotClaim;
import org.probatum.claim.NumberRole;
import org.probatum.claim.Strength;
import org.probatum.evidence.Design;
import org.probatum.evidence.Origin;
import org.probatum.grading.Accuracy;
import org.probatum.grading.Category;
import org.probatum.grading.Certainty;
import org.probatum.grading.Severity;
import org.probatum.grading.Verdict;
import org.probatum.report.AuditFixture;

class AuditSchemaTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonNode schema = schema();

  @ParameterizedTest
  @MethodSource("audits")
  void reportsFollowTheSchema(Audit audit) throws IOException {
    assertThat(errors(MAPPER.readTree(new JsonReport().of(audit)))).isEmpty();
  }

  static Stream<Audit> audits() {
    return Stream.of(AuditFixture.audit(), AuditFixture.empty());
  }

  @Test
  void aMissingPropertyBreaksTheSchema() throws IOException {
    JsonNode report = MAPPER.readTree(new JsonReport().of(AuditFixture.audit()));
    ((ObjectNode) report.at("/findings/0")).remove("advice");
    assertThat(errors(report)).hasSize(1);
  }

  @Test
  void anUnknownVerdictBreaksTheSchema() throws IOException {
    JsonNode report = MAPPER.readTree(new JsonReport().of(AuditFixture.audit()));
    ((ObjectNode) report.at("/claims/0")).put("verdict", "FINE");
    assertThat(errors(report)).isNotEmpty();
  }

  @Test
  void everyVocabularyOfTheSchemaIsThatOfTheProgram() {
    Map<String, Enum<?>[]> vocabularies =
        Map.ofEntries(
            Map.entry("accuracy", Accuracy.values()),
            Map.entry("category", Category.values()),
            Map.entry("certainty", Certainty.Level.values()),
            Map.entry("claimKind", ClaimKind.values()),
            Map.entry("comparator", ComparatorType.values()),
            Map.entry("design", Design.values()),
            Map.entry("feature", Attribution.Feature.values()),
            Map.entry("how", Citation.How.values()),
            Map.entry("notClaimReason", NotClaim.Reason.values()),
            Map.entry("numberRole", NumberRole.values()),
            Map.entry("origin", Origin.values()),
            Map.entry("severity", Severity.values()),
            Map.entry("strength", Strength.values()),
            Map.entry("verdict", Verdict.values()));
    vocabularies.forEach(
        (name, terms) ->
            assertThat(schema.at("/$defs/" + name + "/enum"))
                .as(name)
                .extracting(JsonNode::textValue)
                .containsExactly(Stream.of(terms).map(Enum::name).toArray(String[]::new)));
  }

  private List<Error> errors(JsonNode report) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema)
        .validate(report);
  }

  private static JsonNode schema() {
    try (InputStream in = JsonReport.class.getResourceAsStream("audit.schema.json")) {
      return MAPPER.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
