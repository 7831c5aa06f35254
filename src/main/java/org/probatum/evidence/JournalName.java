package org.probatum.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of journals, written out or abbreviated. */
final class JournalName {

  private static final Pattern ASIDE = Pattern.compile("\\(.*?\\)");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\d]+");
  private static final Set<String> EMPTY_WORDS = Set.of("the", "of", "and", "in", "for", "on");

  private JournalName() {}

  /** Whether both name one journal: "Am J Psychiatry" and "The American Journal of Psychiatry". */
  static boolean same(String one, String other) {
    if (one == null || other == null) {
      return false;
    }
    if (one.equalsIgnoreCase(other)) {
      return true;
    }
    List<String> left = words(one);
    List<String> right = words(other);
    if (left.isEmpty() || left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      if (!same(left.get(i), right.get(i), true)) {
        return false;
      }
    }
    return true;
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    String lower = name.toLowerCase(Locale.ROOT);
    String main = lower.indexOf('(') < 0 ? lower : ASIDE.matcher(lower).replaceAll(" ");
    for (String word : BETWEEN.split(main)) {
      if (!word.isEmpty() && !EMPTY_WORDS.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** An abbreviation keeps the first letter and the order of the others. */
  private static boolean same(String one, String other, boolean bothWays) {
    if (one.equals(other)) {
      return true;
    }
    if (one.length() > other.length()) {
      return bothWays && same(other, one, false);
    }
    if (one.equals("j")) {
      return other.equals("journal");
    }
    return one.charAt(0) == other.charAt(0) && isWithin(one, other);
  }

  private static boolean isWithin(String letters, String word) {
    int at = 0;
    for (int i = 0; i < word.length() && at < letters.length(); i++) {
      if (word.charAt(i) == letters.charAt(at)) {
        at++;
      }
    }
    return at == letters.length();
  }
}
