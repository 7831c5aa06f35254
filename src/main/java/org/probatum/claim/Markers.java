package org.probatum.claim;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/** The numbers by which a sentence points to its sources: "[4]", "[2, 7]", raised figures. */
final class Markers {

  private static final Scan MARKER =
      Scan.of("\\[\\d[\\d,;\\s\u2010-\u2015-]*]|[\u00b9\u00b2\u00b3\u2070-\u2079]+");

  private static final Pattern NUMBER = Pattern.compile("\\d+|[\u00b9\u00b2\u00b3\u2070-\u2079]+");

  private Markers() {}

  static Set<String> in(String text) {
    Set<String> numbers = new TreeSet<>();
    Search marker = MARKER.search(text);
    while (marker.find()) {
      NUMBER.matcher(marker.group()).results().forEach(number -> numbers.add(number.group()));
    }
    return numbers;
  }
}
