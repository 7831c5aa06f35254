package org.probatum.claim;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers by which a sentence points to its sources: "[4]", "[2, 7]", raised figures. */
final class Markers {

  private static final Pattern MARKER =
      Pattern.compile("\\[\\d[\\d,;\\s\u2010-\u2015-]*]|[\u00b9\u00b2\u00b3\u2070-\u2079]+");

  private static final Pattern NUMBER = Pattern.compile("\\d+|[\u00b9\u00b2\u00b3\u2070-\u2079]+");

  private Markers() {}

  static Set<String> in(String text) {
    Set<String> numbers = new TreeSet<>();
    Matcher marker = MARKER.matcher(text);
    while (marker.find()) {
      NUMBER.matcher(marker.group()).results().forEach(number -> numbers.add(number.group()));
    }
    return numbers;
  }
}
