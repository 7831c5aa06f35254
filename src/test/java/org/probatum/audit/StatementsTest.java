package org.probatum.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probatum.grading.ClaimVerdict;
import org.probatum.grading.Finding;
import org.probatum.grading.Grades;
import org.probatum.grading.Severity;
import org.probatum.grading.Verdict;

/**
 * Statements on some hundred invented studies, each in an article of its own. What is true to its
 * source is not flagged, and what is not is never told as supported; of some the rule is known that
 * finds it.
 */
class StatementsTest {

  private static final String EVIDENCE = read("evidence.json");
  private static final String REFERENCES = read("references.txt");

  private static String read(String name) {
    try (InputStream in = StatementsTest.class.getResourceAsStream("statements." + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static Stream<String> trueOnes() {
    return read("true.txt").lines();
  }

  static Stream<String> falseOnes() {
    return read("false.txt").lines();
  }

  static Stream<String> foundOnes() {
    return read("found.txt").lines();
  }

  @ParameterizedTest
  @MethodSource("trueOnes")
  void whatIsTrueIsNotFlagged(String statement) throws Exception {
    Grades grades = grades(statement);
    List<Finding> flags =
        grades.findings().stream()
            .filter(each -> !each.places().isEmpty())
            .filter(each -> each.severity().atLeast(Severity.MODERATE))
            .toList();
    assertThat(flags).extracting(Finding::rule, Finding::message).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("falseOnes")
  void whatIsFalseIsNotSupported(String statement) throws Exception {
    assertThat(grades(statement).verdicts())
        .isNotEmpty()
        .extracting(ClaimVerdict::verdict)
        .doesNotContain(Verdict.SUPPORTED);
  }

  @ParameterizedTest
  @MethodSource("foundOnes")
  void whatIsFalseIsFound(String ruleAndStatement) throws Exception {
    String[] parts = ruleAndStatement.split(" ", 2);
    assertThat(grades(parts[1]).findings()).extracting(Finding::rule).contains(parts[0]);
  }

  private static Grades grades(String statement) throws Exception {
    String article =
        "What the studies found\n\nResults\n\n" + statement + "\n\nReferences\n\n" + REFERENCES;
    return OwnRecords.audit(EVIDENCE, article).grades();
  }
}
