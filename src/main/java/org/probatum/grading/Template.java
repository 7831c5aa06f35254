package org.probatum.grading;

import java.util.Map;

/** Fills the {@code {names}} of a message. */
final class Template {

  private Template() {}

  /** Fails with the rule's id where a name has no value: a message is never half filled. */
  static String fill(String rule, String template, Map<String, String> values) {
    StringBuilder filled = new StringBuilder(template.length() + 80);
    int at = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
      int shut = endOfName(template, open + 1);
      if (shut > open + 1) {
        filled.append(template, at, open);
        filled.append(value(rule, template.substring(open + 1, shut), values));
        at = shut + 1;
      }
    }
    return filled.append(template, at, template.length()).toString();
  }

  /** Where the brace shuts behind a name; -1 where none does. */
  private static int endOfName(String template, int start) {
    int at = start;
    while (at < template.length() && Character.isLetter(template.charAt(at))) {
      at++;
    }
    return at < template.length() && template.charAt(at) == '}' ? at : -1;
  }

  private static String value(String rule, String name, Map<String, String> values) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalStateException(
          rule + ": the message names {" + name + "}, the rule does not fill it in");
    }
    return value;
  }
}
