package org.probatum.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that a text file has in two parts: at the end of a line, or by hyphens that do not show.
 */
final class BrokenWords {

  private static final Pattern SOFT = Pattern.compile("(?<=\\p{L})\u00ad(?=\\p{L})");
  private static final Pattern BREAK =
      Pattern.compile("(?<![\\p{L}-])(\\p{L}*\\p{Ll}{2})-(\\r?\\n)[ \\t]*(\\p{Ll}{2,})(?!\\p{L})");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private BrokenWords() {}

  /** The text with such words whole; a line then ends behind the word, so that lines stay. */
  static String whole(String text) {
    String shown = text.indexOf('\u00ad') < 0 ? text : SOFT.matcher(text).replaceAll("");
    boolean may = shown.contains("-\n") || shown.contains("-\r\n");
    Matcher broken = BREAK.matcher(shown);
    if (!may || !broken.find()) {
      return shown;
    }
    Set<String> words = words(shown);
    return broken.replaceAll(
        parts ->
            isKnown(parts.group(1) + parts.group(3), words)
                ? parts.group(1) + parts.group(3) + parts.group(2)
                : Matcher.quoteReplacement(parts.group()));
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** Whether the text has the word elsewhere, in the singular or the plural; others may be two. */
  private static boolean isKnown(String joined, Set<String> words) {
    String word = joined.toLowerCase(Locale.ROOT);
    return words.contains(word)
        || words.contains(word + "s")
        || word.endsWith("s") && words.contains(word.substring(0, word.length() - 1));
  }
}
