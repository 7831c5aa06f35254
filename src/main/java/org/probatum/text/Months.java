package org.probatum.text;

import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of months: capitalised words that are no name of a person or a journal. */
public final class Months {

  /** Pattern of a month's name, whole or cut, with a capital. */
  public static final String FORM =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

  private static final Set<String> NAMES =
      Arrays.stream(Month.values())
          .map(month -> month.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private Months() {}

  /** Whether a lower-case word is the name of a month. */
  public static boolean has(String word) {
    return NAMES.contains(word);
  }
}
