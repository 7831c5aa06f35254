package org.probatum.evidence.source.bibtex;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keys of entries. The parser keeps one entry of each, so that those given twice are told apart.
 */
final class EntryKeys {

  private static final Pattern KEY =
      Pattern.compile(
          "(?im)^(\\s*@(?!comment|string|preamble)\\w+\\s*[{(]\\s*)([^\\s,{}()@\"#=]+)(?=\\s*,)");

  private EntryKeys() {}

  /** The text, in which the second entry of a key has a number behind it, and so on. */
  static String apart(String text) {
    Map<String, Integer> seen = new HashMap<>();
    Matcher matcher = KEY.matcher(text);
    StringBuilder apart = new StringBuilder(text.length());
    while (matcher.find()) {
      int count = seen.merge(matcher.group(2).toLowerCase(Locale.ROOT), 1, Integer::sum);
      String key = count == 1 ? matcher.group() : matcher.group() + "_" + count;
      matcher.appendReplacement(apart, Matcher.quoteReplacement(key));
    }
    return matcher.appendTail(apart).toString();
  }
}
