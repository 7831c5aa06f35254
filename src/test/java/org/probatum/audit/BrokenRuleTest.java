package org.probatum.audit;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.probatum.evidence.OnlineSources;
import org.probatum.grading.Finding;

class BrokenRuleTest {

  private static final Source ARTICLE =
      source(
          "article.txt",
          "Ketamine for alcohol\n\nKetamine cures alcohol addiction. Studies show that ketamine"
              + " reduces drinking in 80% of patients. It is completely safe for everyone.\n");
  private static final Source BROKEN =
      source(
          "broken.drl",
          "package own.broken\nimport org.probatum.claim.Claim\nrule \"OWN-1 breaks\"\n"
              + "ruleflow-group \"appraise\"\nwhen $claim : Claim( )\n"
              + "then Object none = null; none.toString(); end\n");

  private static Source source(String name, String text) {
    return new Source(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Finding> findings(Auditor auditor) throws Exception {
    return auditor.audit(ARTICLE, Instant.EPOCH).grades().findings();
  }

  @Test
  void aRuleThatBreaksInOneArticleLeavesNothingForTheNext() throws Exception {
    Auditor broken =
        Auditor.of(
            new Settings("editorial", List.of(), List.of(BROKEN), Set.of(), OnlineSources.NONE));
    List<Finding> sound = findings(Auditor.of(Settings.DEFAULT));

    assertThat(sound).isNotEmpty();
    for (int i = 0; i < 5; i++) {
      assertThat(findings(broken)).isEqualTo(sound);
    }
  }

  private static List<String> problems(byte[] rule) {
    Settings settings =
        new Settings(
            "editorial",
            List.of(),
            List.of(new Source("own.drl", rule)),
            Set.of(),
            OnlineSources.NONE);
    return catchThrowableOfType(InvalidSettings.class, () -> Auditor.of(settings)).problems();
  }

  @Test
  void whatIsNoRuleIsRefusedInAUsersWordsWithARemedy() {
    assertThat(problems("\u0000\u0001 PK".getBytes(StandardCharsets.UTF_8)))
        .allMatch(problem -> problem.startsWith("own.drl"))
        .noneMatch(problem -> problem.contains("Unexpected error"))
        .last(as(STRING))
        .contains("Write it as the built-in rules are written");
  }

  @Test
  void aRuleInAnotherEncodingIsRefused() {
    assertThat(problems("package own // caf\u00e9".getBytes(StandardCharsets.ISO_8859_1)))
        .containsExactly("own.drl: is not UTF-8. Save the file as UTF-8.");
  }
}
