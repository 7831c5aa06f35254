package org.probatum.grading;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the {@code {names}} of a message. */
final class Template {

  private static final Pattern NAME = Pattern.compile("\\{([a-z][a-zA-Z]*)}");

  private Template() {}

  /** Fails with the rule's id where a name has no value: a message is never half filled. */
  static String fill(String rule, String template, Map<String, String> values) {
    return NAME.matcher(template)
        .replaceAll(match -> Matcher.quoteReplacement(value(rule, match.group(1), values)));
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
