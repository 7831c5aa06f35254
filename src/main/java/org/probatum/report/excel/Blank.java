package org.probatum.report.excel;

import java.util.List;
import java.util.Map;
import org.probatum.article.Article;
import org.probatum.article.Metadata;
import org.probatum.audit.Audit;
import org.probatum.audit.Stamp;
import org.probatum.citation.Citations;
import org.probatum.claim.Statements;
import org.probatum.evidence.Evidence;
import org.probatum.evidence.Looked;
import org.probatum.grading.Grades;

/** The audit of nothing. */
final class Blank {

  private Blank() {}

  static Audit audit() {
    return new Audit(
        new Article(
            "", "", "", List.of(), List.of(), List.of(), Metadata.NONE, anywhere -> "", List.of()),
        new Statements(List.of(), List.of(), List.of(), List.of(), List.of()),
        new Citations(List.of(), List.of(), List.of(), List.of()),
        new Evidence(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Looked.NOTHING),
        new Grades(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
        new Stamp("", "1980-01-01T00:00:00Z", "", "", "", Map.of(), List.of(), List.of()));
  }
}
