package org.probatum.evidence.json;

import java.util.Locale;
import java.util.Optional;

/** Reads a value of a closed list, by its name or in plain words: {@code "hazard ratio"}. */
final class Choice {

  private Choice() {}

  static <E extends Enum<E>> Optional<E> of(Class<E> type, String words) {
    String wanted = plain(words);
    for (E each : type.getEnumConstants()) {
      if (plain(each.name()).equals(wanted)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** American and British spelling are one. */
  private static String plain(String words) {
    return words
        .strip()
        .toLowerCase(Locale.ROOT)
        .replace("randomiz", "randomis")
        .replace("standardiz", "standardis")
        .replace("favors", "favours")
        .replaceAll("[^a-z0-9]+", "_");
  }
}
