package org.probatum.evidence.json;

/** Says a parser's complaint in words of the file's author. */
final class SyntaxWords {

  private static final String HINT =
      "Look for a missing or spare comma, quotation mark or bracket just before.";

  private SyntaxWords() {}

  static String of(Exception error) {
    String message = String.valueOf(error.getMessage());
    if (isEnd(error)) {
      return "The file ends too early. " + HINT;
    }
    return message.contains("deeply") ? "It is nested too deeply." : HINT;
  }

  /** Whether the text just stops; a parser gives no sound column then. */
  static boolean isEnd(Exception error) {
    String message = String.valueOf(error.getMessage());
    return message.contains("token=EOF") || message.contains("char -1");
  }
}
