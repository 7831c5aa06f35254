package org.probatum.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probatum.claim.ComparatorType;
import org.probatum.claim.Route;
import org.probatum.claim.StatedDesign;
import org.probatum.evidence.Design;
import org.probatum.evidence.OutcomeClass;
import org.probatum.text.Lexicon;
import org.probatum.text.table.Row;
import org.probatum.text.table.Table;

/** What the tables under {@code rules} promise each other and the enums of the code. */
class RegisterFilesTest {

  private static final String WORDS = "vocabulary/en/";

  private static List<Row> rows(String file) {
    return Table.bundled("rules/" + file + ".csv").rows();
  }

  private static Set<String> column(String file, String column) {
    return rows(file).stream()
        .flatMap(row -> row.optional(column).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
  }

  private static Set<String> topics() {
    Set<String> topics = new HashSet<>(column(WORDS + "conditions", "concept"));
    topics.addAll(column(WORDS + "outcomes", "concept"));
    return topics;
  }

  private static Stream<String> parts(String file, String column) {
    return rows(file).stream()
        .flatMap(row -> row.list(column).stream())
        .flatMap(each -> Arrays.stream(each.split("\\+")));
  }

  @Test
  void wordsOfRoutesDesignsAndComparatorsStandForNamesOfTheModel() {
    assertThat(column(WORDS + "routes", "concept")).isSubsetOf(names(Route.values()));
    assertThat(column(WORDS + "comparators", "concept")).isSubsetOf(names(ComparatorType.values()));
    assertThat(column(WORDS + "designs", "concept")).isEqualTo(names(Design.values()));
    assertThat(column(WORDS + "designs", "kind")).isEqualTo(names(StatedDesign.values()));
    assertThat(column(WORDS + "outcomes", "kind")).isSubsetOf(names(OutcomeClass.values()));
  }

  @Test
  void redFlagsNameTopicsAndTreatmentsThatTheVocabularyKnows() {
    Set<String> treatments = new HashSet<>(column(WORDS + "interventions", "concept"));
    treatments.add("*");
    assertThat(rows(WORDS + "red-flags")).hasSizeGreaterThanOrEqualTo(25);
    assertThat(parts(WORDS + "red-flags", "topic")).isSubsetOf(topics());
    assertThat(parts(WORDS + "red-flags", "interventions")).isSubsetOf(treatments);
    assertThat(parts(WORDS + "red-flags", "except")).isSubsetOf(treatments);
  }

  @Test
  void whatARedFlagWantsSaidCanBeFound() {
    List<String> lost = new ArrayList<>();
    for (Row row : rows(WORDS + "red-flags")) {
      for (String phrase : row.list("said")) {
        Lexicon lexicon = new Lexicon().add(phrase, row.text("key"), "");
        String text = phrase.replace("*", "").replace("~", "x");
        if (phrase.split(" ")[0].endsWith("*") || lexicon.find(text).size() != 1) {
          lost.add(row.place() + ": " + phrase);
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void aTopicOfJoinedConceptsNeedsAllOfThem() {
    RedFlag flag =
        new RedFlag(
            "k", Set.of("fever", "withdrawal+alcohol"), Set.of("*"), "d", "a", "C01", Set.of());
    assertThat(flag.isOpenedBy(Set.of("withdrawal", "nicotine"))).isFalse();
    assertThat(flag.isOpenedBy(Set.of("withdrawal", "alcohol"))).isTrue();
    assertThat(flag.isOpenedBy(Set.of("fever"))).isTrue();
  }

  @Test
  void approvedUsesAreOfKnownMedicinesAndConditions() {
    assertThat(column("products", "concept"))
        .hasSizeGreaterThanOrEqualTo(60)
        .isSubsetOf(column(WORDS + "interventions", "concept"));
    assertThat(parts("products", "approvedFor")).isSubsetOf(topics());
    assertThat(column("products", "jurisdiction")).containsOnly("US", "EU", "UK");
    assertThat(rows("products"))
        .extracting(row -> row.text("concept") + " in " + row.text("jurisdiction"))
        .doesNotHaveDuplicates();
  }

  @Test
  void ketamineIsApprovedForAnaesthesiaOnlyAndEsketamineIsAnotherProduct() {
    assertThat(rows("products"))
        .filteredOn(row -> row.text("concept").equals("ketamine"))
        .hasSize(3)
        .allMatch(row -> row.list("approvedFor").equals(List.of("surgery")));
    assertThat(rows(WORDS + "interventions"))
        .filteredOn(row -> row.text("concept").equals("esketamine"))
        .allMatch(row -> row.list("broader").equals(List.of("nmda-antagonist")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"products", WORDS + "red-flags", "policy"})
  void everySourceIsRegistered(String file) {
    assertThat(column(file, "source")).isSubsetOf(column("sources", "id"));
  }

  @Test
  void everySourceHasAStatusAndStandsOnce() {
    assertThat(column("sources", "status")).containsOnly("R", "RC", "M", "H");
    assertThat(rows("sources")).extracting(row -> row.text("id")).doesNotHaveDuplicates();
  }

  @Test
  void everyThresholdHasANoteAndLiesInItsRange() {
    assertThat(Policies.standard().keys()).hasSize(rows("policy").size());
    assertThat(rows("policy")).allMatch(row -> row.optional("note").isPresent());
  }
}
