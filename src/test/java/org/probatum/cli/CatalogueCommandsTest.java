package org.probatum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CatalogueCommandsTest {

  @Test
  void theRulesAreListedWithSeverityAndTitle() {
    CommandRun run = CommandRun.of("rules");

    assertThat(run.code()).isZero();
    assertThat(run.out()).containsPattern("LNG-CAU-01 +[A-Z]+ +\\S+").contains("language");
  }

  @Test
  void oneRuleIsToldWithItsSource() {
    CommandRun run = CommandRun.of("rules", "lng-cau-01");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("LNG-CAU-01")
        .containsPattern("Rests on:\n  S\\d+ +\\p{L}.{20}")
        .containsPattern("Cases:\n  FAIL: ");
  }

  @Test
  void aRuleThatDoesNotExistEndsWithTwo() {
    CommandRun run = CommandRun.of("rules", "LNG-XXX-99");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("LNG-XXX-99: no rule has this id", "probatum rules");
  }

  @Test
  void theLibraryIsSearched() {
    assertThat(CommandRun.of("evidence", "Krupitsky").out())
        .contains("Krupitsky")
        .containsPattern("\\d+ works?\\.");
    assertThat(CommandRun.of("evidence", "zzzzzz").out()).isEqualTo("0 works.\n");
  }
}
