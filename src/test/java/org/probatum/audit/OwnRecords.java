package org.probatum.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.probatum.evidence.OnlineSources;

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

  private static Source source(String name, String text) {
    return new Source(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
