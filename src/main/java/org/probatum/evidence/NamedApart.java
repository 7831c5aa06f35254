package org.probatum.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.probatum.text.Few;

/** Tells one of several outcomes of a kind by the words in which their names differ. */
final class NamedApart {

  private static final int SEVERAL = 2;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
  private static final Set<String> SMALL = Set.of("the", "and", "for", "from", "with", "per");

  private NamedApart() {}

  /** Whether a text has all words that this name has of its own, and not all of another's. */
  static boolean is(String text, Outcome outcome, List<Outcome> all) {
    List<Outcome> alike = Few.where(all, each -> each.isAboutAny(outcome.concepts()));
    if (alike.size() < SEVERAL) {
      return false;
    }
    Set<String> told = words(text);
    Set<String> shared = words(outcome.name());
    alike.forEach(each -> shared.retainAll(words(each.name())));
    return Few.all(alike, each -> each.equals(outcome) == isTold(told, each, shared));
  }

  private static boolean isTold(Set<String> told, Outcome outcome, Set<String> shared) {
    Set<String> own = words(outcome.name());
    own.removeAll(shared);
    return own.size() >= SEVERAL && told.containsAll(own);
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : BETWEEN.split(text.toLowerCase(Locale.ROOT))) {
      if (word.length() > 2 && !SMALL.contains(word)) {
        words.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
      }
    }
    return words;
  }
}
