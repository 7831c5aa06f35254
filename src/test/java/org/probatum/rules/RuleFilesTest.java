package org.probatum.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probatum.grading.Phase;
import org.probatum.grading.Policies;
import org.probatum.text.table.Row;
import org.probatum.text.table.Table;

class RuleFilesTest {

  private static final int LONGEST = 60;
  private static final Pattern RULE = Pattern.compile("^rule \"([^\"]+)\"", Pattern.MULTILINE);
  private static final Pattern PHASE = Pattern.compile("ruleflow-group \"([a-z]+)\"");
  private static final Pattern KEY = Pattern.compile("key == \"([^\"]+)\"");
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.\"-])(?:[2-9]|\\d{2,}|\\d+\\.\\d+)(?![\\w\"-])");
  private static final Set<String> PHASES =
      Arrays.stream(Phase.values()).map(Phase::group).collect(Collectors.toSet());

  static Stream<RuleFile> files() {
    return RuleFile.all().stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void aRuleFileIsShortAndHasCasesBesideIt(RuleFile file) {
    assertThat(file.text().lines().count()).isLessThanOrEqualTo(LONGEST);
    assertThat(Files.exists(file.casesPath())).as("cases of %s", file).isTrue();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyRuleOfAFileCarriesItsIdAndAPhase(RuleFile file) {
    List<String> names = all(RULE, file.text());
    List<String> phases = all(PHASE, file.text());

    assertThat(names).isNotEmpty().allMatch(name -> name.startsWith(file.id()));
    assertThat(phases).hasSameSizeAs(names).allMatch(PHASES::contains);
  }

  @ParameterizedTest
  @MethodSource("files")
  void theHeadIsWhole(RuleFile file) {
    assertThat(file.text())
        .contains(
            "@title(",
            "@severity(",
            "@category(",
            "@automation(",
            "@rationale(",
            "@message(",
            "@advice(",
            "@source(");
  }

  @ParameterizedTest
  @MethodSource("files")
  void aRuleOnlyInsertsAndNeverAsksForOrder(RuleFile file) {
    assertThat(file.text())
        .doesNotContainPattern("\\b(salience|no-loop|lock-on-active|eval)\\b")
        .doesNotContainPattern("\\b(modify|update|retract|delete)\\s*\\(");
  }

  @ParameterizedTest
  @MethodSource("files")
  void noNumberStandsInACondition(RuleFile file) {
    for (String part : file.text().split("(?m)^when")) {
      int then = part.indexOf("\nthen");
      if (then >= 0) {
        String conditions =
            part.substring(0, then).replaceAll("//.*", "").replaceAll("\"[^\"]*\"", "\"\"");
        assertThat(all(NUMBER, conditions)).as("numbers in the conditions of %s", file).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyThresholdStandsInThePolicy(RuleFile file) {
    assertThat(Policies.standard().keys()).containsAll(new TreeSet<>(all(KEY, file.text())));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everySourceStandsInTheRegister(RuleFile file) {
    Set<String> register =
        Table.bundled("rules/sources.csv").rows().stream()
            .map(row -> row.text("id"))
            .collect(Collectors.toSet());
    Matcher matcher = Pattern.compile("@source\\(\\s*\"?([^\")]+)\"?\\s*\\)").matcher(file.text());

    assertThat(matcher.find()).isTrue();
    assertThat(register)
        .containsAll(Arrays.stream(matcher.group(1).split(";")).map(String::strip).toList());
  }

  @ParameterizedTest
  @MethodSource("files")
  void aRuleWithoutAReadSourceIsTesting(RuleFile file) {
    List<String> read =
        Table.bundled("rules/sources.csv").rows().stream()
            .filter(row -> !row.text("status").equals("M"))
            .map(row -> row.text("id"))
            .toList();
    boolean rests =
        read.stream()
            .anyMatch(id -> file.text().matches("(?s).*@source\\([^)]*\\b" + id + "\\b.*"));

    assertThat(rests || file.text().contains("@status( testing )")).isTrue();
  }

  @ParameterizedTest
  @MethodSource("files")
  void aRuleHasACaseThatRaisesAndOneThatStaysSilent(RuleFile file) {
    Set<String> outcomes =
        file.cases().stream()
            .map(each -> each.json().containsKey("inserts") ? "INSERTS" : each.outcome())
            .collect(Collectors.toSet());

    assertThat(outcomes)
        .containsAnyOf("FAIL", "REVIEW", "INSERTS", "NOT_ASSESSABLE")
        .contains("NONE");
    if (file.text().contains("Ruling.missing(")) {
      assertThat(outcomes).contains("NOT_ASSESSABLE");
    }
  }

  @Test
  void everySourceOfAThresholdStandsInTheRegister() {
    List<String> register =
        Table.bundled("rules/sources.csv").rows().stream().map(row -> row.text("id")).toList();

    for (Row row : Table.bundled("rules/policy.csv").rows()) {
      assertThat(register).as(row.place()).contains(row.text("source"));
    }
  }

  /** A profile that sets a threshold which nothing asks would change nothing and say so nowhere. */
  @Test
  void everyThresholdIsAskedByARuleOrByTheProgram() throws IOException {
    StringBuilder asking = new StringBuilder();
    RuleFile.all().forEach(file -> asking.append(file.text()));
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/probatum/grading"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        asking.append(Files.readString(file));
      }
    }

    assertThat(Policies.standard().keys())
        .allSatisfy(key -> assertThat(asking).contains('"' + key + '"'));
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(m -> m.groupCount() > 0 ? m.group(1) : m.group())
        .toList();
  }

  static {
    assertThat(Path.of("rules")).isDirectory();
  }
}
