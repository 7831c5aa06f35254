package org.probatum.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.probatum.grading.Catalogue;
import org.probatum.grading.RuleFolder;
import org.probatum.grading.drools.RuleBase;

/** Run with {@code -Dprobatum.write=true} to write the catalogue instead of comparing it. */
class CatalogueTest {

  private static final Path README = Path.of("rules", "README.md");

  @Test
  void theCatalogueIsMadeFromTheRules() throws IOException {
    String made = Catalogue.of(RuleBase.builtIn().heads());
    if (Boolean.getBoolean("probatum.write")) {
      Files.writeString(README, made);
    }

    assertThat(Files.readString(README)).isEqualTo(made);
  }

  @Test
  void aRuleIsExplainedWithItsCases() {
    RuleBase rules = RuleBase.builtIn();
    String text =
        Catalogue.of(
            rules.heads().stream()
                .filter(h -> h.id().equals("LNG-CAU-01"))
                .findFirst()
                .orElseThrow(),
            RuleFolder.bundled());

    assertThat(text).contains("Why: ", "a cohort alone cannot carry a causal verb");
  }
}
