package org.probatum.evidence.json;

import jakarta.json.JsonException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says a parser's complaint in words of the file's author. */
final class SyntaxWords {

  private static final Pattern TOKEN = Pattern.compile("Invalid token=(\\w+)");
  private static final String HINT =
      "Look for a missing or spare comma, quotation mark or bracket just before.";

  private SyntaxWords() {}

  static String of(JsonException error) {
    String message = String.valueOf(error.getMessage());
    Matcher token = TOKEN.matcher(message);
    if (token.find()) {
      return token.group(1).equals("EOF") ? "The file ends too early. " + HINT : HINT;
    }
    return message.contains("too deep") ? "It is nested too deeply." : HINT;
  }
}
