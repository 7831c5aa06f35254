package org.probatum.report.json;

import java.util.Locale;
import org.probatum.grading.Category;
import org.probatum.grading.RuleRun;
import org.probatum.grading.Severity;

/** What became of a rule; {@code status} is clean, found, skipped or error. */
public record RuleView(
    String id,
    String pack,
    String title,
    Category category,
    Severity severity,
    String status,
    int raised,
    String why) {

  static RuleView of(RuleRun run) {
    return new RuleView(
        run.head().id(),
        run.head().pack(),
        run.head().title(),
        run.head().category(),
        run.head().severity(),
        run.status().name().toLowerCase(Locale.ROOT),
        run.raised(),
        run.why());
  }
}
