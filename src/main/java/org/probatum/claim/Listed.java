package org.probatum.claim;

import java.util.regex.Pattern;
import org.probatum.text.Scan;
import org.probatum.text.Search;
import org.probatum.text.Span;

/**
 * The place of a number in a list of three or more: "was 52%, 55% and 61%, respectively".
 *
 * @param place from 0
 * @param size how many numbers the list has
 */
record Listed(int place, int size) {

  private static final String VALUE = "\\d[\\d.]*\\s*(?:%|per ?cent)?";
  private static final Scan LIST =
      Scan.of(
          VALUE
              + "(?:,\\s*"
              + VALUE
              + ")+,?\\s*(?:and|or)\\s+"
              + VALUE
              + "(?=,?\\s+respectively\\b)");
  private static final Pattern ITEM = Pattern.compile("\\d[\\d.]*");

  /** Null where the number stands in no such list. */
  static Listed of(String text, Span number) {
    if (!text.contains("respectively")) {
      return null;
    }
    Search list = LIST.search(text);
    while (list.find()) {
      if (list.start() <= number.start() && number.end() <= list.end()) {
        int before = count(text, list.start(), number.start());
        return new Listed(before, before + count(text, number.start(), list.end()));
      }
    }
    return null;
  }

  private static int count(String text, int from, int to) {
    return (int) ITEM.matcher(text.substring(from, to)).results().count();
  }
}
