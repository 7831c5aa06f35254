package org.probatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UsageTest {

  @TempDir private Path folder;

  @Test
  void withoutACommandItSaysWhichThereAre() {
    CommandRun run = CommandRun.of();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("probatum check ARTICLE", "check ", "rules ", "evidence ");
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "rules", "evidence"})
  void everyCommandTellsItsUse(String command) {
    CommandRun run = CommandRun.of(command, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Usage: probatum " + command).contains("--evidence");
  }

  @Test
  void theHelpNamesTheExitCodes() {
    assertThat(CommandRun.of("check", "--help").out())
        .contains("Exit codes: 0", "1 a", "2 w", "3 i");
  }

  @ParameterizedTest
  @CsvSource({
    "--formt, json, --format",
    "--format, pdf, 'XLSX, JSON'",
    "--fail-on, BAD, CRITICAL",
    "--out, , --out",
  })
  void aWrongOptionIsAnsweredWithTheRightOne(String option, String value, String answer) {
    CommandRun run =
        value == null ? CommandRun.of("check", option) : CommandRun.of("check", option, value);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("probatum: ").contains(answer, "probatum check --help");
    assertThat(run.err()).doesNotContain("\tat ");
  }

  @ParameterizedTest
  @CsvSource({
    "evidence import, FILE",
    "evidence search, QUERY",
    "evidence show, KEY",
    "evidence add, --title",
    "evaluate journals, DIR",
  })
  void whatACommandCannotDoWithoutIsAskedFor(String command, String missing) {
    CommandRun run = CommandRun.of((Object[]) command.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("probatum: Missing required ").contains(missing);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "rules", "evidence", "evidence import", "evaluate"})
  void aCommandIsTheSameBehindAnOption(String command) {
    String help = CommandRun.of((Object[]) (command + " --help").split(" ")).out();

    assertThat(help).startsWith("Usage: probatum " + command);
    assertThat(CommandRun.of((Object[]) ("--debug " + command + " --help").split(" ")).out())
        .isEqualTo(help);
  }

  @Test
  void aMistypedCommandIsAnsweredWithTheOneThatWasMeant() {
    CommandRun run = CommandRun.of("chekc");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualToNormalizingNewlines(
            "probatum: chekc: no such command\nDid you mean: probatum check?\n");
  }

  @Test
  void theVersionIsTold() {
    assertThat(CommandRun.of("--version").out()).startsWith("probatum ").contains("Java ");
  }

  @Test
  void aMissingArticleEndsWithTwo() {
    CommandRun run = CommandRun.of("check", folder.resolve("gone.txt"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("gone.txt: no such file or folder.\nCheck the name");
  }
}
