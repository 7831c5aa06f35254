package org.probatum.report;

import java.util.Comparator;
import java.util.List;
import org.probatum.grading.Finding;
import org.probatum.grading.RuleOutcome;

/**
 * The order in which a reader should see findings: by severity, defects before what a person has to
 * decide, then as they stand in the article; those about the whole document last among their like.
 */
public final class WorstFirst {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity, Comparator.reverseOrder())
          .thenComparing(finding -> finding.outcome() == RuleOutcome.REVIEW)
          .thenComparingInt(WorstFirst::start)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::id);

  private WorstFirst() {}

  public static List<Finding> sorted(List<Finding> findings) {
    return findings.stream().sorted(ORDER).toList();
  }

  private static int start(Finding finding) {
    return finding.isAboutDocument()
        ? Integer.MAX_VALUE
        : finding.places().get(0).location().span().start();
  }
}
