package org.probatum.evidence.source;

import java.nio.charset.CharacterCodingException;
import org.probatum.evidence.SourceProblem;

/** A text holds bytes that are no text in Unicode. */
public final class NotUnicode extends CharacterCodingException {

  private static final long serialVersionUID = 1L;

  private final int line;

  NotUnicode(int line) {
    this.line = line;
  }

  /** Told with the line of the first such byte. */
  public SourceProblem problem(Input input) {
    return SourceProblem.ofFile(
        input.name() + ", line " + line,
        "is not UTF-8",
        "Save or export the file as UTF-8; nothing of it was taken.");
  }
}
