package org.probatum.citation;

import java.util.Locale;
import java.util.regex.Pattern;
import org.probatum.text.Scan;

/** The short name of a body: the initials of its words that begin with a capital. */
final class BodyName {

  private static final Scan SHORT = Scan.of("\\p{Lu}[\\p{Lu}\\p{N}&-]*(?: \\p{Lu}{2,})?");
  private static final Scan COUNTRY = Scan.of("^(?:US|UK|U\\.S\\.|U\\.K\\.)\\s+");
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Scan CAPITALS = Scan.of("\\p{Lu}{2,4}");

  /** Letters that a short name must have before it may leave out one of the name's. */
  private static final int TELLING = 3;

  private BodyName() {}

  /** Whether words may be a body's short name at all: capitals alone. */
  static boolean isShort(String words) {
    return words.length() > 1 && SHORT.isAll(words);
  }

  /** Whether a short name stands for a name: its initials, one of them perhaps left out. */
  static boolean isShortFor(String brief, String name) {
    String wanted = brief.replaceAll("[^\\p{Lu}]", "");
    return isShort(brief)
        && (isWithin(wanted, initials(name))
            || isWithin(wanted, initials(COUNTRY.replaceFirst(name, ""))));
  }

  private static boolean isWithin(String wanted, String initials) {
    int spare = wanted.length() >= TELLING ? 1 : 0;
    if (wanted.length() < 2
        || initials.length() < wanted.length()
        || initials.length() > wanted.length() + spare
        || initials.charAt(0) != wanted.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < initials.length() && at < wanted.length(); i++) {
      at += initials.charAt(i) == wanted.charAt(at) ? 1 : 0;
    }
    return at == wanted.length();
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : WORDS.split(name)) {
      boolean whole = CAPITALS.isAll(word);
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(whole ? word : word.substring(0, 1));
      }
    }
    return initials.toString().toUpperCase(Locale.ROOT);
  }
}
