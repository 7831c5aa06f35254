package org.probatum.text;

import java.util.List;

/** Lists things in running text. */
public final class Listing {

  private Listing() {}

  /** "a", "a and b", "a, b and c"; empty for nothing. */
  public static String of(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
