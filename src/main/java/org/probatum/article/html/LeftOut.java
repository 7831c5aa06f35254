package org.probatum.article.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** Takes parts out of a page and keeps count, so that a reader of the report can look. */
final class LeftOut {

  private static final int SHOWN = 60;

  private final String title;
  private final Map<String, List<String>> parts = new TreeMap<>();

  LeftOut(String title) {
    this.title = title.strip();
  }

  /** Removes an element; what holds no words but the title is not worth a note. */
  void remove(Element element, String kind) {
    removeAll(Map.of(element, kind));
  }

  /**
   * Removes elements, given in reading order. The last goes first: to close the gap behind each of
   * many neighbours would take time with the square of their number.
   */
  void removeAll(Map<Element, String> kinds) {
    kinds.forEach(this::note);
    List<Element> elements = new ArrayList<>(kinds.keySet());
    Collections.reverse(elements);
    elements.forEach(Element::remove);
  }

  private void note(Element element, String kind) {
    String words = element.text().strip();
    if (!words.isEmpty() && !words.equals(title)) {
      parts.computeIfAbsent(kind, key -> new ArrayList<>()).add(words);
    }
  }

  /** A line for each kind of part: how many, how many words, how the first one begins. */
  List<String> notes() {
    return parts.entrySet().stream().map(each -> note(each.getKey(), each.getValue())).toList();
  }

  private static String note(String kind, List<String> texts) {
    int words = texts.stream().mapToInt(text -> text.split("\\s+").length).sum();
    String first = texts.get(0);
    String begins =
        first.length() <= SHOWN ? first : first.substring(0, SHOWN).stripTrailing() + "\u2026";
    return String.format(
        Locale.ROOT,
        "Left out: %s (%d %s, %d %s): \u201c%s\u201d",
        kind,
        texts.size(),
        texts.size() == 1 ? "part" : "parts",
        words,
        words == 1 ? "word" : "words",
        begins);
  }
}
