package org.probatum.claim;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether words stand in a text, in capitals or not. */
final class Naming {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\d]+");

  private static final Set<String> JOINTS = Set.of("and", "from", "with", "the", "for");

  private Naming() {}

  /** Whether these words stand there one behind the other; they begin with a small letter. */
  static boolean one(String text, String words) {
    char small = words.charAt(0);
    char capital = Character.toUpperCase(small);
    for (int at = 0; at <= text.length() - words.length(); at++) {
      char letter = text.charAt(at);
      if ((letter == small || letter == capital)
          && text.regionMatches(true, at, words, 0, words.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether each of several words stands there; "of", "or" and plurals do not count. */
  static boolean all(String text, String words) {
    String told = text.toLowerCase(Locale.ROOT);
    for (String word : BETWEEN.split(words.toLowerCase(Locale.ROOT))) {
      if (word.length() > 2 && !JOINTS.contains(word) && !told.contains(singular(word))) {
        return false;
      }
    }
    return true;
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
