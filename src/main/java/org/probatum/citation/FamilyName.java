package org.probatum.citation;

import java.util.List;
import org.probatum.text.Scan;

/** Family names of people who are listed as "Okoye A". */
public final class FamilyName {

  private static final Scan INITIALS = Scan.of("\\s+\\p{Lu}+$");

  private FamilyName() {}

  /** What stands in front of the initials; all of it where there are none. */
  public static String of(String person) {
    return INITIALS.replaceAll(person, "");
  }

  /** That of the first; empty where nobody is listed. */
  public static String ofFirst(List<String> people) {
    return people.isEmpty() ? "" : of(people.get(0));
  }
}
