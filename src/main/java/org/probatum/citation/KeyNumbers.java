package org.probatum.citation;

import java.util.ArrayList;
import java.util.List;
import org.probatum.text.Scan;
import org.probatum.text.Search;

/** The numbers of a callout: {@code 1, 3} and {@code 4-6}. */
final class KeyNumbers {

  /** One number, several, or ranges; at most three digits each. */
  static final String FORM = "[1-9]\\d{0,2}(?:\\s*[,;\\u2010-\\u2015\\u2212-]\\s*[1-9]\\d{0,2})*";

  private static final Scan PART = Scan.of("(\\d+)(?:\\s*[\\u2010-\\u2015\\u2212-]\\s*(\\d+))?");
  private static final int WIDEST_RANGE = 40;

  private KeyNumbers() {}

  /** Each number as its label; empty where a range runs backward or is too wide to be one. */
  static List<String> of(String words) {
    List<String> keys = new ArrayList<>();
    Search part = PART.search(words);
    while (part.find()) {
      int from = Integer.parseInt(part.group(1));
      int to = part.group(2) == null ? from : Integer.parseInt(part.group(2));
      if (to < from || to - from > WIDEST_RANGE) {
        return List.of();
      }
      for (int key = from; key <= to; key++) {
        keys.add(Integer.toString(key));
      }
    }
    return keys;
  }
}
