package org.probatum.article.html;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The numbers that a page shows before the items of numbered lists; each list is counted once. */
final class ItemNumbers {

  private final Map<Element, Integer> numbers = new IdentityHashMap<>();

  /** The number of an item of a numbered list. */
  int of(Element item) {
    if (!numbers.containsKey(item)) {
      count(item.parent());
    }
    return numbers.get(item);
  }

  private void count(Element list) {
    int number = number(list.attr("start"), 1);
    for (Element each : list.children()) {
      number = number(each.attr("value"), number);
      numbers.put(each, number);
      number += each.nameIs("li") ? 1 : 0;
    }
  }

  private static int number(String written, int otherwise) {
    return written.matches("\\d{1,6}") ? Integer.parseInt(written) : otherwise;
  }
}
