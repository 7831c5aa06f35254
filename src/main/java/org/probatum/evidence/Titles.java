package org.probatum.evidence;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.probatum.text.Few;
import org.probatum.text.Scan;
import org.probatum.text.Token;
import org.probatum.text.Tokens;

/** Titles told alike in spite of case, accents, punctuation, spelling and a subtitle left out. */
public final class Titles {
  /**
   * Likeness from which two titles are of one work, where nothing speaks against it: records leave
   * subtitles and marks out. How like the title of a reference must be is for rules to say.
   */
  public static final double SAME = 0.85;

  private static final Scan MARKS = Scan.of("\\p{M}+");

  private static final Set<String> EMPTY_WORDS =
      Set.of("a", "an", "the", "of", "in", "on", "for", "to", "and", "or", "with", "by", "at");
  private static final Set<String> OF_ANOTHER_WORK =
      Set.of("reply", "response", "comment", "correction", "erratum", "protocol", "retraction");
  private static final int FEWEST_WORDS_OF_A_PART = 5;

  private Titles() {}

  /** The words that carry the title, in order. */
  public static Set<String> words(String title) {
    Set<String> words = new LinkedHashSet<>();
    for (Token token : Tokens.of(plain(title))) {
      if (!EMPTY_WORDS.contains(token.lower())) {
        words.add(token.lower().replace("isation", "ization").replace("ised", "ized"));
      }
    }
    return words;
  }

  /** The same for titles that have the same words in the same order. */
  public static String key(String title) {
    return String.join(" ", words(title));
  }

  /** From 0, nothing in common, to 1, the same. */
  public static double likeness(String one, String other) {
    return likeness(words(one), words(other));
  }

  static double likeness(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    if (differInKind(one, other)) {
      return Math.min(0.7, 2.0 * both.size() / (one.size() + other.size()));
    }
    int shorter = Math.min(one.size(), other.size());
    if (shorter >= FEWEST_WORDS_OF_A_PART && both.size() == shorter) {
      return 1;
    }
    return 2.0 * both.size() / (one.size() + other.size());
  }

  /** A reply carries the title of what it replies to, and is another work. */
  private static boolean differInKind(Set<String> one, Set<String> other) {
    return Few.any(OF_ANOTHER_WORK, word -> one.contains(word) != other.contains(word));
  }

  private static String plain(String title) {
    if (title.chars().allMatch(c -> c < 128)) {
      return title;
    }
    return MARKS.replaceAll(Normalizer.normalize(title, Normalizer.Form.NFD), "");
  }
}
