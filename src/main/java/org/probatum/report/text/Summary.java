package org.probatum.report.text;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.probatum.audit.Audit;
import org.probatum.grading.ClaimVerdict;
import org.probatum.grading.Finding;
import org.probatum.grading.RuleOutcome;
import org.probatum.grading.RuleRun;
import org.probatum.grading.Severity;
import org.probatum.grading.Verdict;
import org.probatum.report.Words;
import org.probatum.report.WorstFirst;

/** The few lines that a terminal shows after a check. */
public final class Summary {

  private static final int SHOWN = 5;

  /** Longest quote that is shown whole, in characters. */
  private static final int QUOTE = 90;

  private Summary() {}

  /**
   * What was checked, its verdicts, its worst findings and where the reports are.
   *
   * @param reports where the reports were written, as a user would open them
   * @param colour whether the terminal shows colours
   */
  public static String of(Audit audit, List<String> reports, boolean colour) {
    Ink ink = new Ink(colour);
    List<Finding> findings = WorstFirst.sorted(audit.grades().findings());
    StringBuilder text = new StringBuilder();
    line(text, ink.strong(plain(audit.article().title())) + "  " + audit.article().name());
    line(text, claims(audit));
    line(text, findings(findings));
    for (Finding each : findings.subList(0, Math.min(SHOWN, findings.size()))) {
      finding(text, audit, each, ink);
    }
    if (findings.size() > SHOWN) {
      line(text, "  … and " + (findings.size() - SHOWN) + " more");
    }
    broken(audit).forEach(each -> line(text, each));
    reports.forEach(report -> line(text, "Report: " + report));
    return text.toString();
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }

  private static String claims(Audit audit) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    for (ClaimVerdict each : audit.grades().verdicts()) {
      counts.merge(each.verdict(), 1, Integer::sum);
    }
    return Words.count(audit.statements().claims().size(), "claim") + counted(counts);
  }

  private static String findings(List<Finding> findings) {
    Map<Severity, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
    findings.forEach(each -> counts.merge(each.severity(), 1, Integer::sum));
    long open = findings.stream().filter(each -> each.outcome() == RuleOutcome.REVIEW).count();
    return Words.count(findings.size(), "finding")
        + counted(counts)
        + (open == 0 ? "" : " (" + open + " for review)");
  }

  private static List<String> broken(Audit audit) {
    return audit.grades().runs().stream()
        .filter(run -> run.status() == RuleRun.Status.ERROR)
        .map(run -> "Left out: " + plain(run.why()))
        .toList();
  }

  private static String counted(Map<? extends Enum<?>, Integer> counts) {
    return counts.isEmpty()
        ? ""
        : counts.entrySet().stream()
            .map(each -> each.getValue() + " " + Words.lower(each.getKey()))
            .collect(Collectors.joining(", ", ": ", ""));
  }

  private static void finding(StringBuilder text, Audit audit, Finding finding, Ink ink) {
    String severity = String.format(Locale.ROOT, "%-8s", Words.of(finding.severity()));
    line(text, "  " + ink.of(finding.severity(), severity) + "  " + plain(finding.message()));
    line(text, "            " + ink.faint(place(audit, finding)));
  }

  private static String place(Audit audit, Finding finding) {
    if (finding.isAboutDocument()) {
      return "the whole article";
    }
    String words = plain(finding.places().get(0).quote());
    String quote = words.length() > QUOTE ? Words.cut(words, QUOTE) : words;
    return "“"
        + quote
        + "”  "
        + plain(Words.place(audit.article(), finding.places().get(0).location()));
  }

  /** One line without control characters: an article must not steer the terminal. */
  private static String plain(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }
}
