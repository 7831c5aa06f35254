package org.probatum.evidence.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probatum.text.LiteralNumber;

/** Numbers as sources print them. Powers of ten are no way in which an outcome is printed. */
final class Printed {

  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+\\u2212]?(?:\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,4})?(?:[.\\u00b7]\\d{1,15})?");
  private static final Pattern P_VALUE =
      Pattern.compile("[pP]?\\s*(=|<|>|\\u2264|\\u2265)?\\s*([\\d.\\u00b7]+)");

  private Printed() {}

  /** Whether the text is a number; an absent one is no mistake here. */
  static boolean isNumber(String literal) {
    return literal.chars().anyMatch(Character::isDigit) && NUMBER.matcher(literal).matches();
  }

  /** The number, or null where none stands or where it is none. */
  static LiteralNumber number(String literal) {
    return literal == null || !isNumber(literal) ? null : LiteralNumber.of(literal);
  }

  /** The number of {@code "< 0.01"}, or null. */
  static LiteralNumber pValue(String literal) {
    Matcher matcher = P_VALUE.matcher(literal == null ? "" : literal);
    return matcher.matches() ? number(matcher.group(2)) : null;
  }

  /** The sign of {@code "< 0.01"}; {@code "="} where none is written. */
  static String pSign(String literal) {
    Matcher matcher = P_VALUE.matcher(literal);
    if (!matcher.matches() || matcher.group(1) == null) {
      return "=";
    }
    return matcher.group(1).replace('\u2264', '<').replace('\u2265', '>');
  }
}
