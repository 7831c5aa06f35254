package org.probatum.grading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.probatum.grading.json.RuleCaseNames;
import org.probatum.text.table.Row;
import org.probatum.text.table.Table;

/** The catalogue of rules in Markdown, made of their heads and cases and of nothing else. */
public final class Catalogue {

  private Catalogue() {}

  /** All rules by pack, a line each. */
  public static String of(List<RuleHead> heads) {
    Map<String, List<RuleHead>> packs =
        heads.stream()
            .collect(Collectors.groupingBy(RuleHead::pack, TreeMap::new, Collectors.toList()));
    StringBuilder text = new StringBuilder();
    text.append("# Rules\n\n").append(heads.size()).append(" rules in ").append(packs.size());
    text.append(" packs. Made from the heads of the rule files; a test compares.\n");
    packs.forEach((pack, rules) -> appendPack(text, pack, rules));
    return text.toString();
  }

  private static void appendPack(StringBuilder text, String pack, List<RuleHead> rules) {
    text.append("\n## ").append(pack).append("\n\n");
    text.append("| id | what is wrong | severity | category | class | sources |\n");
    text.append("| --- | --- | --- | --- | --- | --- |\n");
    for (RuleHead rule : rules) {
      text.append("| ").append(rule.id()).append(" | ").append(rule.title().replace("|", "\\|"));
      text.append(rule.testing() ? " (testing)" : "");
      text.append(" | ").append(rule.severity()).append(" | ").append(rule.category());
      text.append(" | ").append(rule.automation()).append(" | ");
      text.append(String.join(", ", rule.sources())).append(" |\n");
    }
  }

  /** One rule with all that stands at its head and the principles of its cases. */
  public static String of(RuleHead rule, RuleFolder folder) {
    StringBuilder text = new StringBuilder();
    text.append(rule.id()).append(": ").append(rule.title()).append("\n\n");
    line(text, "Severity", rule.severity().name());
    line(text, "Category", rule.category().name());
    line(text, "Class", rule.automation().name());
    line(text, "Phase", rule.phase());
    line(text, "Status", rule.testing() ? "testing: off until its source has been read" : "");
    line(text, "Tags", String.join(", ", rule.tags()));
    text.append("\nWhy: ").append(rule.rationale()).append('\n');
    text.append("Says: ").append(rule.message()).append('\n');
    text.append("Advises: ").append(rule.advice()).append('\n');
    appendSources(text, rule.sources());
    folder.cases(rule.id()).ifPresent(json -> appendCases(text, RuleCaseNames.of(json)));
    return text.toString();
  }

  private static void line(StringBuilder text, String name, String value) {
    if (!value.isEmpty()) {
      text.append(String.format(Locale.ROOT, "%-10s%s%n", name, value).replace("\r\n", "\n"));
    }
  }

  private static void appendSources(StringBuilder text, List<String> sources) {
    text.append("\nRests on:\n");
    for (Row row : Table.bundled("rules/sources.csv").rows()) {
      if (sources.contains(row.text("id"))) {
        text.append(
            String.format(
                    Locale.ROOT,
                    "  %-5s%s (%s)%n",
                    row.text("id"),
                    row.text("citation"),
                    row.text("address"))
                .replace("\r\n", "\n"));
      }
    }
  }

  private static void appendCases(StringBuilder text, List<String> cases) {
    text.append("\nCases:\n");
    cases.forEach(each -> text.append("  ").append(each).append('\n'));
  }
}
