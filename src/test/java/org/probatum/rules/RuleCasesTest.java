package org.probatum.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probatum.grading.Policies;
import org.probatum.grading.Policy;
import org.probatum.grading.RuleHead;
import org.probatum.grading.drools.RuleBase;

class RuleCasesTest {

  private static final RuleBase RULES = RuleBase.builtIn();
  private static final FactBuilder FACTS = FactBuilder.standard();
  private static final List<Policy> POLICIES = Policies.standard().all();

  static Stream<RuleCase> cases() {
    return RuleFile.all().stream().flatMap(file -> file.cases().stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void everyCaseEndsAsItSays(RuleCase each) {
    List<Object> given = each.given(FACTS, POLICIES);

    Collection<?> result = RULES.run(given, allBut(each.file().id()));

    assertThat(each.problems(given, result)).isEmpty();
  }

  @Test
  void everyRuleFileIsCompiled() {
    assertThat(RULES.heads())
        .extracting(RuleHead::id)
        .containsExactlyElementsOf(RuleFile.all().stream().map(RuleFile::id).sorted().toList());
  }

  private static Set<String> allBut(String id) {
    return RULES.heads().stream()
        .map(RuleHead::id)
        .filter(each -> !each.equals(id))
        .collect(Collectors.toSet());
  }
}
