package org.probatum.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.probatum.audit.Audit;
import org.probatum.audit.Auditor;
import org.probatum.audit.Settings;
import org.probatum.audit.Source;
import org.probatum.grading.Grader;
import org.probatum.grading.Grades;
import org.probatum.grading.Profile;
import org.probatum.grading.Registers;
import org.probatum.grading.RuleHead;
import org.probatum.grading.Rules;
import org.probatum.grading.drools.RuleBase;

/** Within a phase any order of facts and rules gives the same result. */
class OrderTest {

  private static final Path SAMPLE = Path.of("reports", "examples", "ketamine-for-alcohol.md");
  private static final RuleBase BUILT_IN = RuleBase.builtIn();

  private static Audit audit;

  @BeforeAll
  static void audit() throws Exception {
    Source source = new Source("sample.md", Files.readAllBytes(SAMPLE));
    audit = Auditor.of(Settings.DEFAULT).audit(source, Instant.EPOCH);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void shuffledFactsGiveTheSameGrades(long seed) {
    Grades shuffled = grade(facts -> BUILT_IN.run(shuffled(facts, seed), Set.of()));

    assertThat(shuffled.findings()).isEqualTo(audit.grades().findings());
    assertThat(shuffled.verdicts()).isEqualTo(audit.grades().verdicts());
    assertThat(shuffled.certainties()).isEqualTo(audit.grades().certainties());
  }

  @Test
  void shuffledRulesGiveTheSameGrades() {
    Mutant base = new Mutant("", shuffledRules(7));
    Grades shuffled = grade(facts -> base.run(new ArrayList<>(facts)));

    assertThat(shuffled.findings()).isEqualTo(withoutOtherPacks());
    assertThat(shuffled.verdicts()).isEqualTo(audit.grades().verdicts());
  }

  /** The classic engine runs every pack; what the profile leaves out is silent on this article. */
  private static List<?> withoutOtherPacks() {
    return grade(facts -> BUILT_IN.run(facts, Set.of())).findings();
  }

  private static Grades grade(Function<Collection<?>, Collection<?>> run) {
    Rules rules =
        new Rules() {
          @Override
          public List<RuleHead> heads() {
            return BUILT_IN.heads();
          }

          @Override
          public Collection<?> run(Collection<?> facts, Set<String> off) {
            return run.apply(facts);
          }
        };
    Profile profile = Profile.bundled("editorial").orElseThrow();
    return new Grader(rules, profile, Registers.bundled(), Map.of())
        .grade(audit.article(), audit.statements(), audit.citations(), audit.evidence());
  }

  private static List<Object> shuffled(Collection<?> facts, long seed) {
    List<Object> mixed = new ArrayList<>(facts);
    Collections.shuffle(mixed, new Random(seed));
    return mixed;
  }

  private static InternalKnowledgeBase shuffledRules(long seed) {
    List<RuleFile> files = new ArrayList<>(RuleFile.all());
    Collections.shuffle(files, new Random(seed));
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    files.forEach(
        f -> builder.add(ResourceFactory.newFileResource(f.path().toFile()), ResourceType.DRL));
    assertThat(builder.getErrors()).isEmpty();
    InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase();
    base.addPackages(builder.getKnowledgePackages());
    return base;
  }
}
