package org.probatum.evidence.source;

import java.util.Locale;

/** Names of authors as "Family I": the family name with initials behind it. */
public final class PersonName {

  private PersonName() {}

  /** From its parts; {@code given} may be null, whole names or initials. */
  public static String of(String family, String given) {
    String initials = initials(given == null ? "" : given);
    return initials.isEmpty() ? family.strip() : family.strip() + " " + initials;
  }

  /** From "Family, Given", "Given Family" or "Family GH". */
  public static String of(String printed) {
    String name = printed.strip().replaceAll("\\s+", " ");
    int comma = name.indexOf(',');
    if (comma > 0) {
      String given = name.substring(comma + 1).replaceAll(",.*", "");
      return of(name.substring(0, comma), given);
    }
    int last = name.lastIndexOf(' ');
    boolean inverted = last < 0 || name.substring(last + 1).matches("\\p{Lu}{1,4}");
    return inverted ? name : of(name.substring(last + 1), name.substring(0, last));
  }

  private static String initials(String given) {
    String plain = given.strip();
    if (plain.matches("\\p{Lu}{1,4}")) {
      return plain;
    }
    StringBuilder initials = new StringBuilder();
    for (String part : plain.split("[\\s.\\-]+")) {
      if (!part.isEmpty() && Character.isLetter(part.charAt(0))) {
        initials.append(part.substring(0, 1).toUpperCase(Locale.ROOT));
      }
    }
    return initials.toString();
  }
}
