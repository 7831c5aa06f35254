package org.probatum.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.probatum.text.Blanks;
import org.probatum.text.Sha256;

/** Sorts defects and gives each an id that survives edits elsewhere in the article. */
final class FindingIds {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity, Comparator.reverseOrder())
          .thenComparing(Finding::outcome)
          .thenComparing(FindingIds::start)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message)
          .thenComparing(finding -> String.join(" ", finding.claims()))
          .thenComparing(Finding::found);

  /** Enough that two findings of one article hardly ever share an id. */
  private static final int DIGITS = 10;

  private FindingIds() {}

  static List<Finding> sorted(List<Finding> findings) {
    Map<String, Integer> seen = new HashMap<>();
    List<Finding> named = new ArrayList<>();
    for (Finding each : OneDefect.each(findings.stream().sorted(ORDER).toList())) {
      String key = key(each);
      String fingerprint = Sha256.of(key + "\n" + seen.merge(key, 1, Integer::sum));
      named.add(each.withId("F-" + fingerprint.substring(0, DIGITS)));
    }
    return named;
  }

  private static int start(Finding finding) {
    return finding.isAboutDocument() ? 0 : finding.places().get(0).location().span().start();
  }

  private static String key(Finding finding) {
    String quote = finding.isAboutDocument() ? "" : finding.places().get(0).quote();
    String plain = Blanks.single(quote.toLowerCase(Locale.ROOT)).strip();
    return finding.rule() + "\n" + plain + "\n" + String.join(" ", finding.references());
  }
}
