package org.probatum.cli;

import java.time.Instant;
import org.probatum.article.UnreadableArticle;
import org.probatum.audit.Audit;
import org.probatum.audit.Source;

/** Audits one article; may be called from several threads. */
interface Examiner {
  Audit audit(Source article, Instant time) throws UnreadableArticle;
}
