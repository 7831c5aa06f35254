package org.probatum.evidence.source.json;

import jakarta.json.JsonException;
import java.util.NoSuchElementException;
import org.probatum.evidence.SourceProblem;
import org.probatum.evidence.source.Input;
import org.probatum.evidence.source.NotUnicode;

/** What can be wrong with a JSON file as a whole. */
final class JsonProblems {

  private JsonProblems() {}

  /** Whether the parser says so; it has exceptions of several kinds for what it finds. */
  static boolean isOfText(RuntimeException error) {
    return error instanceof JsonException
        || error instanceof NoSuchElementException
        || String.valueOf(error.getMessage()).contains("deeply nested");
  }

  static SourceProblem broken(Input input, long line, RuntimeException error) {
    for (Throwable each = error; each != null; each = each.getCause()) {
      if (each instanceof NotUnicode malformed) {
        return malformed.problem(input);
      }
    }
    String message = String.valueOf(error.getMessage());
    boolean ends =
        message.contains("EOF")
            || message.contains("char -1")
            || error instanceof NoSuchElementException;
    return SourceProblem.ofFile(
        input.name() + ", line " + line,
        ends ? "the file ends too early" : "is no sound JSON from here on",
        "Download or export it again; nothing of it was taken.");
  }
}
