package org.probatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command with the real library behind it. */
final class CheckCommandTest {

  private static final String TEXT =
      """
      A tonic for the heart

      In a cohort of 120 people the tonic lowered blood pressure (1). It always works.

      References

      1. Doe J. A tonic and blood pressure. Heart. 2020;1(2):3-4.
      """;

  @TempDir private Path folder;

  private Path out;
  private Path article;

  @BeforeEach
  void write() throws IOException {
    out = folder.resolve("out");
    article = write("tonic.txt", TEXT);
  }

  @Test
  void anArticleGivesTheReportsThatAreAskedFor() throws IOException {
    CommandRun run = check(article, "--format", "xlsx,JSON");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(names()).containsExactly("tonic.evidence.json", "tonic.json", "tonic.xlsx");
    assertThat(run.out()).contains("Report: " + out.resolve("tonic.xlsx"));
  }

  @Test
  void withoutFormatItIsAWorkbook() throws IOException {
    check(article);

    assertThat(names()).contains("tonic.xlsx").doesNotContain("tonic.json");
  }

  @Test
  void withoutAnArticleTheSampleIsChecked() throws IOException {
    CommandRun run = check();

    assertThat(run.err()).isEmpty();
    assertThat(names()).anyMatch(name -> name.endsWith(".xlsx"));
  }

  @Test
  void aFailingRuleFailsTheRunOnlyWhereThatIsWanted() {
    assertThat(check().code()).isZero();
    assertThat(check("--fail-on", "moderate").code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\n \t", "\u0000\u0001\u0002\u0003\u0000"})
  void aTextWithoutArticleIsRefusedAndTheOthersAreDone(String text) throws IOException {
    Path bad = write("bad.txt", text);

    CommandRun run = check(bad, article);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("probatum: " + bad + ": the file ")
        .doesNotContain("internal error");
    assertThat(names()).contains("tonic.xlsx").doesNotContain("bad.xlsx");
  }

  @Test
  void aLineOfOneMegabyteIsNoDefect() throws IOException {
    Path line = write("line.txt", "It may help some people in the long run. ".repeat(25_000));

    assertThat(check(line).err()).doesNotContain("internal error");
  }

  @Test
  void anArticleWithoutSentenceOrReferencesEndsInAReportOrARemedy() throws IOException {
    CommandRun run = check(write("bare.txt", "Nothing here"));

    assertThat(run.err()).doesNotContain("internal error");
    assertThat(run.code()).isIn(0, 2);
  }

  @Test
  void aBrokenEvidenceFileStopsTheRunWithItsPlace() throws IOException {
    CommandRun run = check(article, "--evidence", write("broken.json", "{ \"works\": [ {} "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("broken.json").doesNotContain("internal error");
    assertThat(out.resolve("tonic.xlsx")).doesNotExist();
  }

  @Test
  void aRulePackThatDoesNotCompileIsToldWithFileAndLine() throws IOException {
    Path pack = Files.createDirectory(folder.resolve("pack"));
    Files.writeString(
        pack.resolve("mine.drl"), "package mine;\nrule \"A\"\nwhen\n  Nothing()\nthen\nend\n");

    CommandRun run = check(article, "--rules", pack);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).containsPattern("mine\\.drl\\D+[1-6]").doesNotContain("internal error");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "package mine",
        "no rules at all {{{",
        "package mine\nrule \"A-1 x\" @severity( HUGE ) ruleflow-group \"wording\" when then end"
      })
  void aRulePackThatSaysNothingUsableIsRefusedInAFewLines(String content) throws IOException {
    Path pack = write("mine.drl", content);

    CommandRun run = check(article, "--rules", pack);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSizeBetween(1, 6);
    assertThat(run.err()).doesNotContain("internal error", "[ERR", "line 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"insert( new String( $word ) );", "Integer.parseInt( $word );"})
  void aRuleThatBreaksOrNeverEndsIsLeftOutAndNamed(String then) throws IOException {
    Path pack =
        write(
            "mine.drl",
            "package mine\nrule \"MY-1 broken\" ruleflow-group \"wording\"\nwhen\n  $word : String()\nthen\n"
                + then
                + "\nend\nrule \"MY-2 first\" ruleflow-group \"classify\"\nwhen\nthen\n  insert( \"x\" );\nend\n");

    CommandRun run = check(article, "--rules", pack);

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Left out: rule MY-1 broke: ");
  }

  @Test
  void aFolderOfEvidenceWithoutAnyIsAComplaint() {
    CommandRun run = check(article, "--evidence", folder);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no .json file in this folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--profile", "--disable"})
  void aNameThatIsNotKnownIsRefused(String option) {
    CommandRun run = check(article, option, "NO-SUCH-99");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("NO-SUCH-99").doesNotContain("internal error");
  }

  @Test
  void aFileInPlaceOfTheReportFolderIsRefused() throws IOException {
    out = write("taken", "x");

    CommandRun run = check(article);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("the folder for reports cannot be created");
  }

  @Test
  void twoArticlesWithOneNameBothGetAReport() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Path twin = Files.writeString(other.resolve("tonic.txt"), TEXT);

    assertThat(check(article, twin).code()).isZero();
    assertThat(names()).filteredOn(name -> name.endsWith(".xlsx")).hasSize(2);
  }

  private CommandRun check(Object... more) {
    return CommandRun.of(
        Stream.concat(Stream.of("check", "--out", out), Stream.of(more)).toArray());
  }

  private Path write(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
