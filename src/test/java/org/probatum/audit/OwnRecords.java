package org.probatum.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.probatum.evidence.OnlineSources;
import org.probatum.grading.Finding;

/** Audits an article with records that a user adds to the library. */
final class OwnRecords {

  private OwnRecords() {}

  static Audit audit(String evidence, String article) throws Exception {
    Settings settings =
        new Settings(
            "editorial",
            List.of(source("own.json", evidence)),
            List.of(),
            Set.of(),
            OnlineSources.NONE);
    return Auditor.of(settings).audit(source("article.txt", article), Instant.EPOCH);
  }

  /** Ids of the rules behind its findings, one for each, in their order. */
  static List<String> rules(String evidence, String article) throws Exception {
    return rules(evidence, article, rule -> true);
  }

  /** Those of them that are wanted. */
  static List<String> rules(String evidence, String article, Predicate<String> wanted)
      throws Exception {
    return audit(evidence, article).grades().findings().stream()
        .map(Finding::rule)
        .filter(wanted)
        .toList();
  }

  private static Source source(String name, String text) {
    return new Source(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
