package org.probatum.claim;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/**
 * What a sentence points to its sources by: "[4]", "[2, 7]", raised figures, "(Ito et al., 2016)".
 */
final class Markers {

  private static final Scan MARKER =
      Scan.of("\\[\\d[\\d,;\\s\u2010-\u2015-]*]|[\u00b9\u00b2\u00b3\u2070-\u2079]+");

  private static final Scan DATED =
      Scan.of(
          "[(;]\\s*(?:see\\s+)?(\\p{Lu}[\\p{L}'\\u2019-]+(?:\\s\\p{Lu}[\\p{L}'\\u2019-]+)?)[^();\\d]{0,60}?,?\\s((?:19|20)\\d\\d[a-z]?)(?=[);,])");

  private static final Pattern NUMBER = Pattern.compile("\\d+|[\u00b9\u00b2\u00b3\u2070-\u2079]+");

  private Markers() {}

  static Set<String> in(String text) {
    Set<String> marks = new TreeSet<>();
    Search marker = MARKER.search(text);
    while (marker.find()) {
      NUMBER.matcher(marker.group()).results().forEach(number -> marks.add(number.group()));
    }
    Search dated = DATED.search(text);
    while (dated.find()) {
      marks.add(dated.group(1) + " " + dated.group(2));
    }
    return marks;
  }
}
