package org.probatum.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probatum.grading.Policies;
import org.probatum.grading.Policy;

class MutationTest {

  private static final FactBuilder FACTS = FactBuilder.standard();
  private static final List<Policy> POLICIES = Policies.standard().all();

  static Stream<RuleFile> files() {
    return RuleFile.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void deletingAnyConditionFailsACase(RuleFile file) {
    List<String> survivors =
        Mutants.of(file).stream()
            .filter(mutant -> file.cases().stream().allMatch(each -> passes(mutant, each)))
            .map(Mutant::deleted)
            .toList();

    assertThat(survivors).as("conditions of %s that no case needs", file).isEmpty();
  }

  private static boolean passes(Mutant mutant, RuleCase each) {
    List<Object> given = each.given(FACTS, POLICIES);
    try {
      return each.problems(given, mutant.run(given)).isEmpty();
    } catch (RuntimeException e) {
      return false;
    }
  }
}
