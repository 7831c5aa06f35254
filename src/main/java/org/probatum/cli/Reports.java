package org.probatum.cli;

import java.util.List;
import java.util.Optional;
import org.probatum.audit.Audit;
import org.probatum.grading.Severity;

/** What is made of an audit; may be called from several threads. */
interface Reports {

  /** Loads what a format needs; only for speed. */
  void prepare(Format format);

  byte[] of(Audit audit, Format format);

  /** An evidence file to complete, where references stay unresolved. */
  Optional<byte[]> skeleton(Audit audit);

  /**
   * The result in a few lines for a terminal.
   *
   * @param written where the reports are
   */
  String summary(Audit audit, List<String> written, boolean colour);

  /** Whether a rule fails it at this severity or above. */
  boolean fails(Audit audit, Severity severity);
}
