package org.probatum.evidence.source.json;

import jakarta.json.JsonException;
import java.nio.charset.CharacterCodingException;
import java.util.NoSuchElementException;
import org.probatum.evidence.SourceProblem;
import org.probatum.evidence.source.Input;

/** What can be wrong with a JSON file as a whole. */
final class JsonProblems {

  private JsonProblems() {}

  static SourceProblem notUnicode(Input input) {
    return SourceProblem.ofFile(
        input.name(), "is not UTF-8", "Save or export it as UTF-8; nothing of it was taken.");
  }

  /** Whether the parser says so; it has exceptions of several kinds for what it finds. */
  static boolean isOfText(RuntimeException error) {
    return error instanceof JsonException
        || error instanceof NoSuchElementException
        || String.valueOf(error.getMessage()).contains("deeply nested");
  }

  static SourceProblem broken(Input input, long line, RuntimeException error) {
    for (Throwable each = error; each != null; each = each.getCause()) {
      if (each instanceof CharacterCodingException) {
        return notUnicode(input);
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
