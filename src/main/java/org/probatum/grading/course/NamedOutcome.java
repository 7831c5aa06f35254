package org.probatum.grading.course;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.probatum.evidence.Outcome;
import org.probatum.text.Few;
import org.probatum.text.Scan;

/** Finds the outcome of a study of which a text has every word of the name. */
final class NamedOutcome {

  /** "Death within 30 days", "cancer found (sensitivity)": when and how it was measured. */
  private static final Scan ASIDE =
      Scan.of("\\([^)]*\\)|\\b(?:within|at|after|over|by|up to) (?:the )?\\d.*");

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
  private static final Set<String> SMALL = Set.of("the", "and", "for", "from", "with");

  /** Letters that no plural changes of a word that is twice as long. */
  private static final int STEM = 3;

  private NamedOutcome() {}

  /** The outcome with the longest name among those that the words tell; null where two remain. */
  static Outcome in(String text, List<Outcome> outcomes) {
    List<Outcome> near = Few.where(outcomes, each -> mayBeIn(text, each.name()));
    Set<String> told = near.isEmpty() ? Set.of() : words(text);
    Outcome named = null;
    Set<String> longest = Set.of();
    for (Outcome each : near) {
      Set<String> name = name(each);
      if (!name.isEmpty() && told.containsAll(name)) {
        if (named != null && !name.containsAll(longest) && !longest.containsAll(name)
            || name.equals(longest)) {
          return null;
        }
        named = name.size() > longest.size() ? each : named;
        longest = name.size() > longest.size() ? name : longest;
      }
    }
    return named;
  }

  /** "Days alive and out of hospital" in one piece: the text without the "and" of a name. */
  static String joined(String text, List<Outcome> outcomes) {
    String whole = text;
    for (Outcome each : outcomes) {
      if (each.name().contains(" and ")) {
        String name = ASIDE.replaceAll(each.name().toLowerCase(Locale.ROOT), "").strip();
        whole = whole.replace(name, name.replace(" and ", " "));
      }
    }
    return whole;
  }

  /** Whether its name has several words. */
  static boolean isExact(Outcome outcome) {
    return name(outcome).size() > 1;
  }

  /** Whether a text has one of the words of an outcome's name. */
  static boolean isTouched(String text, Outcome outcome) {
    return Few.any(List.copyOf(words(text)), words(outcome.name())::contains);
  }

  /** Whether a text begins with a word of an outcome's name. */
  static boolean begins(String text, Outcome outcome) {
    return isTouched(BETWEEN.split(text, 2)[0], outcome);
  }

  private static Set<String> name(Outcome outcome) {
    return words(ASIDE.replaceAll(outcome.name(), " "));
  }

  /**
   * Whether the text, in small letters, has the beginning of the name's first word, if that is
   * long.
   */
  private static boolean mayBeIn(String text, String name) {
    int end = 0;
    while (end < name.length() && Character.isLetter(name.charAt(end))) {
      end++;
    }
    return end < 2 * STEM || text.contains(name.substring(0, STEM).toLowerCase(Locale.ROOT));
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : BETWEEN.split(text.toLowerCase(Locale.ROOT))) {
      if (word.length() > 2 && !SMALL.contains(word)) {
        words.add(singular(word));
      }
    }
    return words;
  }

  private static String singular(String word) {
    if (word.equals("used") || word.equals("using")) {
      return "use";
    }
    return word.endsWith("ies")
        ? word.substring(0, word.length() - 3) + "y"
        : word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }
}
