package org.probatum.grading.drools;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.probatum.grading.Phase;
import org.probatum.text.Few;

/**
 * Compiles a user's rules on top of the built-in ones. The classic compiler is used since it tells
 * every error with its line. A pack that reuses a built-in package or id would silently replace
 * rules, so it is refused; so is a rule without phase, which would never run.
 */
final class UserRules {

  private static final Set<String> PHASES =
      Arrays.stream(Phase.values()).map(Phase::group).collect(Collectors.toUnmodifiableSet());

  private UserRules() {}

  static void add(KieBase base, List<RuleText> files) throws BrokenRules {
    Set<String> packages =
        base.getKiePackages().stream().map(KiePackage::getName).collect(Collectors.toSet());
    Set<String> ids = ids(base.getKiePackages());
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    List<String> problems = new ArrayList<>();
    files.forEach(file -> compile(builder, file, problems));
    if (problems.isEmpty() && !hasRule(builder)) {
      problems.add(
          files.get(0).name() + ": holds no rule. Begin one with: rule \"ID what is wrong\".");
    }
    for (KiePackage each : builder.getKnowledgePackages()) {
      if (packages.contains(each.getName()) && !each.getRules().isEmpty()) {
        problems.add(
            "package " + each.getName() + " is built in. Give the pack a package of its own.");
      }
      each.getRules().forEach(rule -> check(rule, ids, problems));
    }
    if (!problems.isEmpty()) {
      throw new BrokenRules(problems);
    }
    ((InternalKnowledgeBase) base).addPackages(builder.getKnowledgePackages());
  }

  private static void compile(KnowledgeBuilder builder, RuleText file, List<String> problems) {
    int before = builder.getErrors().size();
    Resource resource = ResourceFactory.newReaderResource(new StringReader(file.content()));
    resource.setSourcePath(file.name());
    builder.add(resource, ResourceType.DRL);
    problems.addAll(CompilerWords.of(file, builder.getErrors().stream().skip(before).toList()));
  }

  private static boolean hasRule(KnowledgeBuilder builder) {
    return Few.any(builder.getKnowledgePackages(), each -> !each.getRules().isEmpty());
  }

  private static void check(Rule rule, Set<String> ids, List<String> problems) {
    if (ids.contains(Heads.id(rule))) {
      problems.add("rule " + Heads.id(rule) + " is built in. Give the rule an id of its own.");
    }
    if (!PHASES.contains(Heads.phase(rule))) {
      problems.add(
          "rule \""
              + rule.getName()
              + "\" has no phase. Give it ruleflow-group with one of "
              + String.join(", ", new TreeSet<>(PHASES))
              + ".");
    }
    try {
      Heads.of(rule);
    } catch (IllegalArgumentException wrong) {
      problems.add("rule \"" + rule.getName() + "\": " + wrong.getMessage());
    }
  }

  private static Set<String> ids(Collection<KiePackage> packages) {
    return packages.stream()
        .flatMap(each -> each.getRules().stream())
        .map(Heads::id)
        .collect(Collectors.toSet());
  }
}
