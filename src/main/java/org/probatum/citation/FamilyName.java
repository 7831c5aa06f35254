package org.probatum.citation;

import java.util.List;
import java.util.regex.Pattern;

/** Family names of people who are listed as "Okoye A". */
public final class FamilyName {

  private static final Pattern INITIALS = Pattern.compile("\\s+\\p{Lu}+$");

  private FamilyName() {}

  /** What stands in front of the initials; all of it where there are none. */
  public static String of(String person) {
    return INITIALS.matcher(person).replaceAll("");
  }

  /** That of the first; empty where nobody is listed. */
  public static String ofFirst(List<String> people) {
    return people.isEmpty() ? "" : of(people.get(0));
  }
}
