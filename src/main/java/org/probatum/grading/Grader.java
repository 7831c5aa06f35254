package org.probatum.grading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probatum.article.Article;
import org.probatum.citation.Citations;
import org.probatum.claim.Statements;
import org.probatum.evidence.Evidence;
import org.probatum.text.Few;

/** Lets the rules judge an article. Shared between threads. */
public final class Grader {

  private static final Comparator<LinkVerdict> LINKS =
      Comparator.comparing(LinkVerdict::claimId)
          .thenComparing(LinkVerdict::referenceId)
          .thenComparing(LinkVerdict::studyId)
          .thenComparing(LinkVerdict::accuracy)
          .thenComparing(LinkVerdict::why);
  private static final Comparator<OxfordLevel> LEVELS =
      Comparator.comparing(OxfordLevel::claimId)
          .thenComparing(OxfordLevel::level)
          .thenComparing(OxfordLevel::why);

  private final Rules rules;
  private final Facts facts;
  private final Map<String, String> off;

  /**
   * @param rules the rules
   * @param profile packs and thresholds
   * @param registers tables that rules read
   * @param off rules that stay silent, with the reason why
   */
  public Grader(Rules rules, Profile profile, Registers registers, Map<String, String> off) {
    this.rules = rules;
    this.facts = new Facts(profile, registers);
    this.off = Map.copyOf(off);
  }

  public Grades grade(
      Article article, Statements statements, Citations citations, Evidence evidence) {
    List<Object> given = facts.of(article, statements, citations, evidence);
    Map<String, String> broken = new HashMap<>();
    Map<Class<?>, List<Object>> result = new HashMap<>();
    for (Object fact : run(given, broken)) {
      result.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
    }
    List<Finding> findings = FindingIds.sorted(only(Finding.class, result));
    return new Grades(
        findings,
        gaps(result),
        Verdicts.of(statements.claims(), only(VerdictReason.class, result)),
        sorted(LinkVerdict.class, result, LINKS),
        sorted(Certainty.class, result, Comparator.comparing(Certainty::bodyId)),
        sorted(OxfordLevel.class, result, LEVELS),
        runs(findings, broken));
  }

  /** Runs the rules; one that breaks is left out and the others run again. */
  private Collection<?> run(List<Object> given, Map<String, String> broken) {
    while (true) {
      Set<String> silent = new HashSet<>(off.keySet());
      silent.addAll(broken.keySet());
      try {
        return rules.run(given, silent);
      } catch (RuleError error) {
        if (broken.put(error.rule(), error.getMessage()) != null) {
          throw error;
        }
      }
    }
  }

  private List<RuleRun> runs(List<Finding> findings, Map<String, String> broken) {
    List<RuleRun> runs = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    findings.forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
    for (RuleHead head : rules.heads()) {
      int raised = counts.getOrDefault(head.id(), 0);
      if (broken.containsKey(head.id())) {
        runs.add(new RuleRun(head, RuleRun.Status.ERROR, 0, broken.get(head.id())));
      } else if (off.containsKey(head.id())) {
        runs.add(new RuleRun(head, RuleRun.Status.SKIPPED, 0, off.get(head.id())));
      } else {
        RuleRun.Status status = raised > 0 ? RuleRun.Status.FOUND : RuleRun.Status.CLEAN;
        runs.add(new RuleRun(head, status, raised, ""));
      }
    }
    return runs;
  }

  private static List<Gap> gaps(Map<Class<?>, List<Object>> result) {
    return sorted(
            Gap.class,
            result,
            Comparator.comparing(Gap::rule).thenComparing(Gap::subject).thenComparing(Gap::missing))
        .stream()
        .distinct()
        .toList();
  }

  private static <T> List<T> sorted(
      Class<T> type, Map<Class<?>, List<Object>> facts, Comparator<T> order) {
    return only(type, facts).stream().sorted(order).toList();
  }

  private static <T> List<T> only(Class<T> type, Map<Class<?>, List<Object>> facts) {
    return Few.each(facts.getOrDefault(type, List.of()), type::cast);
  }
}
