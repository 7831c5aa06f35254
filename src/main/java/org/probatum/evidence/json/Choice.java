package org.probatum.evidence.json;

import java.util.Locale;
import java.util.Optional;

/** Reads a value of a closed list, by its name or in plain words: {@code "hazard ratio"}. */
final class Choice {

  private Choice() {}

  static <E extends Enum<E>> Optional<E> of(Class<E> type, String words) {
    String wanted = plain(words);
    for (E each : type.getEnumConstants()) {
      if (each.name().equals(wanted)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** American and British spelling are one; so are blanks, hyphens and underscores. */
  private static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    for (char c : words.strip().toUpperCase(Locale.ROOT).toCharArray()) {
      boolean part = c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (part || plain.length() > 0 && plain.charAt(plain.length() - 1) != '_') {
        plain.append(part ? c : '_');
      }
    }
    return plain
        .toString()
        .replace("RANDOMIZ", "RANDOMIS")
        .replace("STANDARDIZ", "STANDARDIS")
        .replace("FAVORS", "FAVOURS");
  }
}
