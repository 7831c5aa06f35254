package org.probatum.audit;

import static org.assertj.core.api.Assertions.assertThat;

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
}
