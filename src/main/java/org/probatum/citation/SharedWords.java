package org.probatum.citation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What two titles have in common. */
final class SharedWords {

  private SharedWords() {}

  /** Whether at least half the words of the shorter title stand in the other. */
  static boolean areMost(String title, String other) {
    Set<String> one = words(title);
    Set<String> both = new HashSet<>(one);
    Set<String> two = words(other);
    both.retainAll(two);
    return both.size() * 2 >= Math.min(one.size(), two.size());
  }

  /** Without case and punctuation. */
  static String plain(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static Set<String> words(String title) {
    return new HashSet<>(List.of(plain(title).split(" ")));
  }
}
